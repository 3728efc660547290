package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.chancery.read.ArchiveScanner;

/**
 * Makes the records of an archive on a cluster of Apache Spark: paths are piped through {@code chancery extract -}, and each
 * partition becomes a file of records, which {@code chancery build --records} takes over. Every machine needs Java, the
 * program and the folder of articles under the same paths.
 *
 * <pre>{@code spark-submit --class org.chancery.spark.ExtractOnSpark JAR target/chancery articles shards 8}</pre>
 */
public final class ExtractOnSpark {

    /** A file that is no article makes the status 1, which is no reason to give up the others. */
    private static final String GO_ON = "\"$@\" || [ $? -eq 1 ]";

    private ExtractOnSpark() {}

    /** Runs with the program, the folder of articles, the folder of records to be made, and the number of partitions. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: ExtractOnSpark PROGRAM ARTICLES SHARDS PARTITIONS");
            System.exit(2);
        }
        SparkConf settings = new SparkConf().setAppName("chancery extract").setIfMissing("spark.master", "local[*]");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            run(spark, List.of(args[0]), Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
        }
    }

    /**
     * Makes the records.
     *
     * @param program the words that start the program
     * @param articles the folder of articles
     * @param shards the folder to be made, with a file {@code part-…} for each partition
     * @param partitions in how many parts the articles are dealt out, 1 or more
     */
    static void run(JavaSparkContext spark, List<String> program, Path articles, Path shards, int partitions)
            throws IOException {
        Path folder = articles.toAbsolutePath().normalize();
        List<String> paths = ArchiveScanner.scan(folder).entries().stream()
                .map(ArchiveScanner.Entry::path)
                .toList();
        List<String> command = new ArrayList<>(List.of("sh", "-c", GO_ON, "chancery"));
        command.addAll(program);
        command.addAll(List.of("extract", "-", "--for-build", "--articles", folder.toString()));
        spark.parallelize(paths, partitions)
                .pipe(command)
                .saveAsTextFile(shards.toAbsolutePath().toString());
    }
}
