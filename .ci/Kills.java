import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Ends moa at random moments while it writes, by SIGKILL, SIGTERM or SIGINT, and looks at what is there afterwards: each
 * file under its name opens and is, byte for byte, what a run writes that nobody ended; after the next run nothing
 * unfinished is left, in the folder, beside the collections or among temporary files; who is told to end does so within a
 * second with 143 or 130, takes its own unfinished files away, and says how far it came.
 *
 * <p>java .ci/Kills.java COUNT SEED MOA, MOA being the launcher.
 */
public final class Kills {
  private static final long AT_ONCE_MILLIS = 1_000;
  private static final List<String> SIGNALS = List.of("KILL", "KILL", "TERM", "INT");

  private final Path work;
  private final Random random;
  private final String moa;
  private final Map<String, Integer> counts = new TreeMap<>();
  private long slowest;
  private int hits;

  private Kills(Path work, long seed, String moa) {
    this.work = work;
    this.random = new Random(seed);
    this.moa = moa;
  }

  /** What is run, into a folder of its own, and the files of a run that nobody ended. */
  private record Job(String name, Path folder, List<String> words, long millis, Map<String, byte[]> whole) {}

  private record Ended(int code, String err, long millis) {}

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    var work = Files.createTempDirectory("kills");
    var kills = new Kills(work, seed, arguments[2]);
    try {
      kills.run(count);
    } finally {
      deleteAll(work);
    }
    System.out.println(count + " kills with seed " + seed + ": " + kills.counts + "; the slowest end took " + kills.slowest + " ms");
  }

  private void run(int count) throws Exception {
    Files.createDirectories(work.resolve("tmp"));
    var jobs = new ArrayList<Job>();
    for (var ending : List.of("svg", "pdf", "pptx")) {
      jobs.add(job("pictures-" + ending, "draw", "sertraline", "lithium", "zuranolone", "--to", ending, "-d", "FOLDER"));
    }
    jobs.add(job("handout", "handout", "sertraline", "-d", "FOLDER"));
    jobs.add(job("lecture", "lecture", "lithium", "--view", "gsk-3", "-d", "FOLDER"));
    jobs.add(job("collection", "collection", "add", "models", "--name", "killed"));
    jobs.add(new Job("studio", work.resolve("studio"), List.of(), 1_500, Map.of()));
    // a run that was over before it was killed does not count
    for (int i = 0; hits < count; i++) {
      var job = jobs.get(i % jobs.size());
      if (job.name().equals("studio")) {
        saves(job);
      } else {
        kill(job, i);
      }
    }
  }

  private Job job(String name, String... words) throws Exception {
    var folder = Files.createDirectories(work.resolve(name));
    var given = Stream.of(words).map(w -> w.equals("FOLDER") ? folder.toString() : w).toList();
    var first = new Job(name, folder, given, 0, Map.of());
    var whole = complete(first);
    long from = System.nanoTime();
    complete(first);
    return new Job(name, folder, given, (System.nanoTime() - from) / 1_000_000, whole);
  }

  private Process start(Job job, List<String> words) throws IOException {
    var command = new ArrayList<>(List.of(moa));
    command.addAll(words);
    var builder = new ProcessBuilder(command);
    builder.environment().put("MOA_OPTS", "-Djava.io.tmpdir=" + work.resolve("tmp"));
    builder.environment().put("XDG_DATA_HOME", user(job).toString());
    builder.redirectError(work.resolve("err").toFile());
    return job.name().equals("studio")
        ? builder.start()
        : builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private Path user(Job job) {
    return work.resolve("user-" + job.name());
  }

  /** A run that nobody ends, after which nothing unfinished is left; the files that it wrote. */
  private Map<String, byte[]> complete(Job job) throws Exception {
    var process = start(job, job.words());
    int code = process.waitFor();
    require(code == 0, job, "a run that nobody ended ended with " + code + ": " + err());
    var left = unfinished(job);
    require(left.isEmpty(), job, "left after the next run: " + left);
    return whole(job);
  }

  private void kill(Job job, int number) throws Exception {
    var signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
    var process = start(job, job.words());
    process.waitFor(random.nextLong(job.millis() + 50), TimeUnit.MILLISECONDS);
    var ended = end(process, signal, job);
    var there = whole(job);
    there.forEach(
        (name, bytes) ->
            require(Arrays.equals(bytes, job.whole().get(name)), job, name + " is not what a whole run writes"));
    if (!signal.equals("KILL") && ended.code() != 0) {
      require(unfinished(job).isEmpty(), job, "left by a run that was told to end: " + unfinished(job));
    }
    if (number % 3 == 0) {
      complete(job);
    }
  }

  private Ended end(Process process, String signal, Job job) throws Exception {
    boolean over = !process.isAlive();
    long from = System.nanoTime();
    new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid())).redirectErrorStream(true).start().waitFor();
    require(process.waitFor(20, TimeUnit.SECONDS), job, "does not end on " + signal);
    long millis = (System.nanoTime() - from) / 1_000_000;
    int code = process.exitValue();
    int expected = signal.equals("KILL") ? 137 : signal.equals("TERM") ? 143 : 130;
    require(code == 0 || code == expected, job, "ends with " + code + " on " + signal + ": " + err());
    hits += over || code == 0 ? 0 : 1;
    counts.merge(over || code == 0 ? "too late" : signal, 1, Integer::sum);
    if (!signal.equals("KILL") && code != 0) {
      slowest = Math.max(slowest, millis);
      require(millis < AT_ONCE_MILLIS, job, "took " + millis + " ms to end on " + signal);
      var err = err();
      require(!err.contains("error:") && !err.contains("bug"), job, "says on " + signal + ": " + err);
      counts.merge(err.contains("stopped after") ? "said how far" : "before the start", 1, Integer::sum);
    }
    return new Ended(code, err(), millis);
  }

  private String err() throws IOException {
    return Files.readString(work.resolve("err"));
  }

  /** Saves one text after the other in the studio, and ends it. */
  private void saves(Job job) throws Exception {
    deleteAll(job.folder());
    Files.createDirectories(job.folder());
    var file = job.folder().resolve("model.yaml");
    var texts = new LinkedHashSet<String>();
    var text = text(0);
    Files.writeString(file, text);
    texts.add(text);
    var process = start(job, List.of("studio", file.toString(), "--no-browser"));
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      var address = lines.readLine();
      require(address != null, job, "no address: " + err());
      long until = System.nanoTime() + random.nextLong(job.millis()) * 1_000_000;
      var saving = new Thread(() -> save(address, texts));
      saving.start();
      TimeUnit.NANOSECONDS.sleep(Math.max(0, until - System.nanoTime()));
      end(process, SIGNALS.get(random.nextInt(SIGNALS.size())), job);
      saving.join();
    }
    require(texts.contains(Files.readString(file)), job, "what was saved last is not whole");
    var kept = job.folder().resolve("model.yaml.bak");
    require(Files.notExists(kept) || Files.readString(kept).equals(text), job, "what was there first is not kept whole");
    var next = start(job, List.of("convert", file.toString(), job.folder().resolve("next.json").toString()));
    require(next.waitFor() == 0, job, "the model that was saved last cannot be read: " + err());
    require(unfinished(job).isEmpty(), job, "left after the next run: " + unfinished(job));
  }

  private static void save(String address, Set<String> texts) {
    var client = HttpClient.newHttpClient();
    int version = 0;
    for (int i = 1; i < 10_000; i++) {
      var text = text(i);
      texts.add(text);
      var body = "{\"text\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\",\"version\":" + version + "}";
      var request =
          HttpRequest.newBuilder(URI.create(address + (i % 2 == 0 ? "ask/save" : "ask/keep")))
              .timeout(Duration.ofSeconds(5))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      try {
        var said = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher number = Pattern.compile("\"version\": ?(\\d+)").matcher(said);
        version = number.find() ? Integer.parseInt(number.group(1)) : version;
      } catch (IOException | InterruptedException e) {
        // the studio was ended
        return;
      }
    }
  }

  private static String text(int number) {
    return "moa: 1\nid: m\ntitle: \"M\"\nentities:\n  a: {type: drug, label: A}\n  b: {type: outcome, label: B}\n"
        + "claims:\n  - {claim: a activates b, direct: true}\n"
        + ("# save " + number + " ...........................................................\n").repeat(4_000);
  }

  /** The files of a folder under their names, each opened. */
  private Map<String, byte[]> whole(Job job) throws IOException {
    var whole = new LinkedHashMap<String, byte[]>();
    for (var file : files(job.name().equals("collection") ? user(job) : job.folder())) {
      var name = String.valueOf(file.getFileName());
      if (!name.startsWith(".") && !name.equals("written.txt")) {
        var bytes = Files.readAllBytes(file);
        open(job, file, bytes);
        whole.put(name, bytes);
      }
    }
    return whole;
  }

  private static void open(Job job, Path file, byte[] bytes) {
    var name = file.toString();
    try {
      var text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "svg", "xml" -> DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
        case "html" -> require(text.endsWith("</html>"), job, name + " has no end");
        case "pdf" -> {
          var start = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF$").matcher(text);
          require(text.startsWith("%PDF-") && start.find(), job, name + " is no whole PDF");
          require(Long.parseLong(start.group(1)) < bytes.length, job, name + " has no table of parts");
        }
        case "pptx", "zip", "h5p" -> {
          try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
              zip.getInputStream(entry).readAllBytes();
            }
          }
        }
        default -> require(bytes.length > 0, job, name + " is empty");
      }
    } catch (Exception e) {
      throw new IllegalStateException(job.name() + ": " + name + " does not open", e);
    }
  }

  /** What is not finished, wherever the run may have left it. */
  private List<Path> unfinished(Job job) throws IOException {
    var left = new ArrayList<Path>();
    for (var folder : List.of(job.folder(), user(job))) {
      files(folder).stream().filter(f -> String.valueOf(f.getFileName()).endsWith(".part")).forEach(left::add);
    }
    try (var temporary = Files.list(work.resolve("tmp"))) {
      temporary.filter(f -> !f.getFileName().toString().startsWith("hsperfdata")).forEach(left::add);
    }
    return left;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void require(boolean holds, Job job, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(job.name() + ": " + otherwise);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
