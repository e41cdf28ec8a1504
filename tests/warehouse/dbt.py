"""dbt builds the packages that the terminal writes, on DuckDB, and its tests notice a model that has lost or doubled rows.

Run with a Python that has dbt-requirements.txt: python tests/warehouse/dbt.py [folder]
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parents[2]
CLI = ["node", str(ROOT / "pkg/dist/cli.js"), "sql", "dbt", "--dialect", "duckdb"]
DBT = [str(Path(sys.executable).parent / "dbt"), "--no-send-anonymous-usage-stats"]

ORDERS = "--table shop.orders --customer customer_id --date ordered_at --amount total".split()
SUBSCRIPTIONS = "--table subscriptions --customer customer --start begun --end ended --amount mrr".split()
CASES = {
    "orders": ORDERS,
    "orders-withheld": [*ORDERS, "--segment", "country", "--minimum-customers", "3"],
    "orders-held-out": [*ORDERS, *"--calibration-end 2025-03-31 --kind bracket --brackets 0,1,3,6".split()],
    # Jinja must leave the name of a column alone.
    "subscriptions": [*SUBSCRIPTIONS, "--segment", "{{ plan }}"],
    "survey": "--table answers --score nps --date given_on --segment country --minimum-customers 5".split(),
    "survey-csat": "--table answers --score nps --metric csat --scale 1,5".split(),
}


def fill(database: Path) -> None:
    """Invented rows, the same every time, with some that no query uses."""
    with duckdb.connect(str(database)) as shop:
        shop.execute("CREATE SCHEMA shop")
        shop.execute(
            """CREATE TABLE shop.orders AS
            SELECT 'C' || (hash(i) % 700) AS customer_id, DATE '2024-01-01' + (hash(i * 7) % 700)::INT AS ordered_at,
              (hash(i * 3) % 10000) / 100.0 - 3 AS total, ['DK', 'PL', 'NO'][1 + (hash(i * 11) % 3)::INT] AS country
            FROM range(4000) AS numbers(i)
            UNION ALL VALUES (NULL, DATE '2024-01-01', 3, 'DK'), ('guest', DATE '2024-02-01', 3, 'DK')"""
        )
        shop.execute(
            """CREATE TABLE subscriptions AS
            SELECT 'C' || i AS customer, DATE '2024-01-01' + (hash(i * 7) % 300)::INT AS begun,
              CASE WHEN i % 3 = 0 THEN DATE '2024-11-15' + (hash(i * 5) % 200)::INT END AS ended,
              10 + hash(i) % 40 AS mrr, ['basic', 'pro'][1 + (hash(i * 11) % 2)::INT] AS "{{ plan }}"
            FROM range(300) AS numbers(i)"""
        )
        shop.execute(
            """CREATE TABLE answers AS
            SELECT hash(i) % 11 AS nps, DATE '2024-01-01' + (hash(i * 7) % 300)::INT AS given_on,
              ['DK', 'PL'][1 + (hash(i * 11) % 2)::INT] AS country
            FROM range(500) AS numbers(i)"""
        )


def build(folder: Path, name: str) -> dict[str, str]:
    """Builds a package in a project of its own: what became of each model and test."""
    project = folder / f"project-{name}"
    shutil.rmtree(project, ignore_errors=True)
    (project / "models").mkdir(parents=True)
    (project / "dbt_project.yml").write_text('name: shop\nversion: "1.0.0"\nconfig-version: 2\nprofile: shop\n')
    (project / "packages.yml").write_text(f"packages: [{{ local: ../{name} }}]\n")
    for command in ["deps", "build"]:
        done = subprocess.run(
            [*DBT, command, "--profiles-dir", str(folder)], cwd=project, capture_output=True, text=True, check=False
        )
    if "Deprecat" in done.stdout:
        raise SystemExit(f"{name}: dbt warns of something deprecated\n{done.stdout}")
    results = project / "target/run_results.json"
    if not results.exists():
        raise SystemExit(f"{name}: dbt did not run\n{done.stdout}{done.stderr}")
    return {one["unique_id"]: one["status"] for one in json.loads(results.read_text())["results"]}


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "warehouse.duckdb"
    database.unlink(missing_ok=True)
    fill(database)
    output = {"type": "duckdb", "path": str(database), "threads": 2}
    # YAML takes JSON.
    (folder / "profiles.yml").write_text(json.dumps({"shop": {"target": "dev", "outputs": {"dev": output}}}))
    for name, given in CASES.items():
        shutil.rmtree(folder / name, ignore_errors=True)
        subprocess.run([*CLI, *given, "--out", str(folder / name)], check=True, stdout=subprocess.DEVNULL)
        statuses = build(folder, name)
        bad = {one: status for one, status in statuses.items() if status not in ("success", "pass")}
        if bad:
            raise SystemExit(f"{name}: {bad}")
        models = sum(one.startswith("model.") for one in statuses)
        print(f"{name}: {models} models and {len(statuses) - models} tests")

    # Tests that nothing can fail would say nothing.
    model = folder / "orders/models/loyalkit/loyalkit_orders_compressed_summary.sql"
    model.write_text(f"SELECT * FROM (\n{model.read_text()}\n) WHERE frequency > 0")
    failed = [one.split(".")[2] for one, status in build(folder, "orders").items() if status == "fail"]
    if failed != ["loyalkit_orders_histories_hold_all_customers"]:
        raise SystemExit(f"a model that loses customers fails {failed}")
    print(f"a model that loses customers fails {failed[0]}")


if __name__ == "__main__":
    main()
