// PostgreSQL: a server of our own in a temporary folder, reached by a socket there, and gone at the end.

import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const TYPES = { text: "TEXT", date: "DATE", number: "DOUBLE PRECISION" };
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const run = promisify(execFile);

/** Where Debian keeps the programs of a server, the newest first. */
function programs() {
  const versions = "/usr/lib/postgresql";
  const found = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  return found.map((version) => join(versions, version, "bin")).find((folder) => existsSync(join(folder, "initdb")));
}

/** Why there can be no server; undefined where there can. */
export const missing = () => (programs() ? undefined : "PostgreSQL is not installed (Debian: postgresql)");

/** A server does not start as root: then it is Debian's own user's. */
async function serverUser() {
  if (process.getuid() !== 0) return { as: [] };
  const ids = await Promise.all(
    ["-u", "-g"].map(async (which) => Number((await run("id", [which, "postgres"])).stdout)),
  );
  return { as: ["runuser", "-u", "postgres", "--"], ids };
}

export async function postgresql() {
  const bin = programs();
  const folder = await mkdtemp(join(tmpdir(), "loyalkit-postgresql-"));
  const { as, ids } = await serverUser();
  await chmod(folder, 0o755);
  if (ids) await chown(folder, ...ids);
  const data = join(folder, "data");
  const program = async (name, args) => {
    const [first, ...others] = [...as, join(bin, name), ...args];
    return run(first, others, { cwd: folder });
  };
  await program("initdb", ["-D", data, "-A", "trust", "-U", "loyalkit", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c work_mem=256MB -c max_wal_size=4GB`;
  await program("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-o", settings, "-w", "start"]);

  /** What the client prints; a message of the server ends it. */
  function psql(sql) {
    return new Promise((resolve, reject) => {
      const args = ["-h", folder, "-U", "loyalkit", "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"];
      const client = spawn(join(bin, "psql"), args);
      const printed = [[], []];
      client.stdout.on("data", (piece) => printed[0].push(piece));
      client.stderr.on("data", (piece) => printed[1].push(piece));
      client.on("close", (code) => {
        const [out, errors] = printed.map((pieces) => Buffer.concat(pieces).toString());
        if (code === 0) resolve(out);
        else reject(new Error(errors));
      });
      client.stdin.end(sql);
    });
  }

  return {
    name: "PostgreSQL",
    dialect: "postgresql",
    async load(name, columns, path) {
      const types = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${TYPES[type]}`);
      const own = join(folder, basename(path));
      await copyFile(path, own);
      await psql(
        `CREATE TABLE ${quoted(name)} (${types.join(", ")});\nCOPY ${quoted(name)} FROM '${own}' WITH (FORMAT csv, HEADER true);\nANALYZE;`,
      );
      await rm(own);
    },
    async create(name, column) {
      await psql(`CREATE TABLE ${quoted(name)} (${quoted(column)} TEXT, day DATE)`);
    },
    async names() {
      return (await psql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        .split("\n")
        .filter((name) => name);
    },
    async ask(sql) {
      const lines = await psql(`SELECT row_to_json(answer) FROM (\n${sql}\n) AS answer;`);
      return lines.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    },
    async end() {
      await program("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
