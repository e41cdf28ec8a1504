"""Apache Spark as a local cluster: a driver and two workers, each a process of its own."""

import json
import os
import tempfile

import pyspark
from answering import answer_lines
from pyspark.sql import SparkSession

TYPES = {"text": "STRING", "date": "DATE", "number": "DOUBLE"}
MEMORY = os.environ.get("SPARK_WORKER_MB", "2048")

# Workers are started from here.
os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")

folder = tempfile.TemporaryDirectory(prefix="loyalkit-spark-")
spark = (
    SparkSession.builder.master(f"local-cluster[2,1,{MEMORY}]")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.memory", "3g")
    .config("spark.executor.memory", f"{MEMORY}m")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.jsonGenerator.ignoreNullFields", "false")
    .config("spark.sql.warehouse.dir", folder.name)
    .config("spark.local.dir", folder.name)
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def answer(question):
    if question["what"] == "load":
        schema = ", ".join(f"{quoted(name)} {TYPES[kind]}" for name, kind in question["columns"].items())
        frame = spark.read.csv(question["path"], schema=schema, header=True, quote='"', escape='"', emptyValue="", nullValue="")
        frame.createOrReplaceTempView(quoted(question["name"]))
        return None
    if question["what"] == "create":
        columns = f"{quoted(question['column'])} STRING, day DATE"
        spark.createDataFrame([], columns).createOrReplaceTempView(quoted(question["name"]))
        return None
    if question["what"] == "names":
        return [table.name for table in spark.catalog.listTables()]
    if question["what"] == "workers":
        return spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    return [json.loads(row) for row in spark.sql(question["sql"]).toJSON().collect()]


answer_lines(answer)
spark.stop()
folder.cleanup()
