import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.text.Json;

/**
 * Build step: writes the bill of materials of the release, as CycloneDX 1.6: the libraries that are
 * in it, with version and check sum, and the works that are inside of one of them, with their
 * licences. What works there are and under which licences is said once, in NOTICE; a library that
 * NOTICE does not name ends the build, and so does a licence that has no identifier here.
 *
 * <p>Arguments: the folder of NOTICE and pom.xml, the file to write, the version of MoA Graph, the
 * time of the build, the folder of the local repository, the artifacts that are left out of the jar
 * (between commas), and the class path. Format: <a href="https://cyclonedx.org/docs/1.6/json/">CycloneDX 1.6</a>.
 */
public final class BillOfMaterials {

  /** What NOTICE calls the licences, by their identifiers in the list of SPDX; longest first. */
  private static final Map<String, String> LICENCES =
      Map.of(
          "Apache License 2.0 with LLVM Exceptions", "Apache-2.0 WITH LLVM-exception",
          "Apache License 2.0", "Apache-2.0",
          "Eclipse Public License 1.0", "EPL-1.0",
          "Eclipse Public License 2.0", "EPL-2.0",
          "MIT License", "MIT",
          "MIT No Attribution", "MIT-0",
          "SIL Open Font License 1.1", "OFL-1.1");

  /** Where NOTICE calls a library by another name than its artifact. */
  private static final Map<String, String> CALLED =
      Map.of(
          "viz", "viz.js",
          "org.eclipse.lsp4j", "LSP4J",
          "org.eclipse.lsp4j.jsonrpc", "LSP4J",
          "jgrapht-core", "JGraphT",
          "slf4j-api", "SLF4J",
          "slf4j-nop", "SLF4J",
          "snakeyaml-engine", "SnakeYAML Engine",
          "pdfbox-io", "Apache PDFBox and FontBox",
          "pdfbox", "Apache PDFBox and FontBox",
          "fontbox", "Apache PDFBox and FontBox");

  /** Modules of npm as Maven has them; viz.js is the one that is no part of the editor. */
  private static final String MODULES = "org.mvnpm";

  private static final Pattern NAME = Pattern.compile("(.*?)(?: (\\d+(?:\\.\\d+)+))?(?: \\(.*\\))?");
  private static final Pattern MODULE =
      Pattern.compile(
          "<artifactItem>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*"
              + "<version>(.*?)</version>");
  private static final Pattern PLACE = Pattern.compile("(.*)/([^/]+)/([^/]+)/\\2-\\3\\.jar");

  /** A work that NOTICE names: its name, its version where that is said, licence and source. */
  private record Work(String name, String version, String licence, String source) {}

  /** A library as Maven names it. */
  private record Library(String group, String artifact, String version, String sum) {
    String purl() {
      return "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar";
    }
  }

  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    var works = works(Files.readString(Path.of(arguments[0], "NOTICE")));
    var repository = Path.of(arguments[4]);
    var out = List.of(arguments[5].split(","));
    var libraries = new TreeMap<String, Library>();
    var jars = modules(Files.readString(Path.of(arguments[0], "pom.xml")), repository);
    Stream.of(arguments[6].split(File.pathSeparator)).map(Path::of).forEach(jars::add);
    for (var jar : jars) {
      library(repository, jar)
          .filter(l -> !out.contains(l.artifact()))
          .ifPresent(l -> libraries.put(l.purl(), l));
    }
    var bill = bill(works, List.copyOf(libraries.values()), arguments[2], arguments[3]);
    Files.writeString(Path.of(arguments[1]), Json.page(bill));
  }

  private static List<Work> works(String notice) {
    var works = new ArrayList<Work>();
    for (var text : notice.split("\n(?! )")) {
      var lines = text.lines().map(String::strip).toList();
      // what is said of works has lines below its name
      if (lines.size() < 2) {
        continue;
      }
      var name = NAME.matcher(lines.get(0));
      if (!name.matches()) {
        throw new IllegalStateException("no name: " + text);
      }
      var source = lines.stream().filter(l -> l.startsWith("Source: ")).findFirst().orElseThrow();
      works.add(
          new Work(
              name.group(1),
              name.group(2) == null ? "" : name.group(2),
              licence(String.join(" ", lines.subList(1, lines.size()))),
              source.substring(8).replaceFirst(" and .*", "")));
    }
    return works;
  }

  private static String licence(String words) {
    return LICENCES.keySet().stream()
        .filter(words::startsWith)
        .reduce((a, b) -> a.length() > b.length() ? a : b)
        .map(LICENCES::get)
        .orElseThrow(() -> new IllegalStateException("a licence without identifier: " + words));
  }

  /** The jars of the modules that the build unpacks for the editor, which are no dependencies. */
  private static List<Path> modules(String pom, Path repository) {
    var jars = new ArrayList<Path>();
    MODULE
        .matcher(pom)
        .results()
        .map(m -> new String[] {m.group(1).replace('.', '/'), m.group(2), m.group(3)})
        .forEach(
            m ->
                jars.add(repository.resolve(Path.of(m[0], m[1], m[2], m[1] + "-" + m[2] + ".jar"))));
    return jars;
  }

  /** The library whose jar that is in the local repository; folders of classes are none. */
  private static Optional<Library> library(Path repository, Path jar)
      throws IOException, GeneralSecurityException {
    if (!jar.startsWith(repository)) {
      return Optional.empty();
    }
    var place = PLACE.matcher(repository.relativize(jar).toString().replace('\\', '/'));
    if (!place.matches()) {
      throw new IllegalStateException("no library: " + jar);
    }
    var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    return Optional.of(
        new Library(
            place.group(1).replace('/', '.'),
            place.group(2),
            place.group(3),
            HexFormat.of().formatHex(sum)));
  }

  private static Map<String, Object> bill(
      List<Work> works, List<Library> libraries, String version, String time) {
    var left = new ArrayList<>(works);
    var components = new ArrayList<Map<String, Object>>();
    for (var library : libraries) {
      var work = work(library, works);
      left.remove(work);
      var component = component(library.purl(), library.artifact(), library.version(), work);
      component.put("group", library.group());
      component.put("purl", library.purl());
      component.put("hashes", List.of(fields("alg", "SHA-256", "content", library.sum())));
      components.add(component);
    }
    for (var work : left) {
      components.add(component("work:" + slug(work), work.name(), work.version(), work));
    }
    var ours = fields("type", "application", "bom-ref", "moagraph", "group", "org.moagraph");
    ours.putAll(fields("name", "moagraph", "version", version, "licenses", licences("Apache-2.0")));
    ours.put("purl", "pkg:maven/org.moagraph/moagraph@" + version + "?type=jar");
    var bill = fields("bomFormat", "CycloneDX", "specVersion", "1.6");
    bill.put("serialNumber", "urn:uuid:" + number(components, version));
    bill.putAll(fields("version", 1, "metadata", fields("timestamp", time, "component", ours)));
    bill.put("components", components);
    var refs = components.stream().map(c -> c.get("bom-ref")).toList();
    bill.put("dependencies", List.of(fields("ref", "moagraph", "dependsOn", refs)));
    return bill;
  }

  /** The same contents have the same number, so that two builds are the same. */
  private static UUID number(List<Map<String, Object>> components, String version) {
    return UUID.nameUUIDFromBytes((version + components).getBytes(StandardCharsets.UTF_8));
  }

  private static Work work(Library library, List<Work> works) {
    var called = CALLED.getOrDefault(library.artifact(), family(library));
    var name = called.toLowerCase(Locale.ROOT);
    return works.stream()
        .filter(w -> slug(w).contains(name.replaceAll("[^a-z0-9]+", "-")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("NOTICE does not name " + library.purl()));
  }

  /** What many libraries of one group are together. */
  private static String family(Library library) {
    if (library.group().startsWith(MODULES)) {
      return "CodeMirror";
    }
    return switch (library.group()) {
      case "io.netty" -> "Netty";
      case "org.neo4j.driver", "org.neo4j.bolt" -> "Neo4j Java Driver";
      default -> library.artifact();
    };
  }

  private static Map<String, Object> component(
      String ref, String name, String version, Work work) {
    var component = fields("type", "library", "bom-ref", ref, "name", name);
    if (!version.isEmpty()) {
      component.put("version", version);
    }
    component.put("licenses", licences(work.licence()));
    component.put(
        "externalReferences", List.of(fields("type", kind(work), "url", work.source())));
    return component;
  }

  private static String kind(Work work) {
    return work.source().matches("https://(github|gitlab|codeberg)\\..*") ? "vcs" : "website";
  }

  private static List<Object> licences(String identifier) {
    return List.of(
        identifier.contains(" ")
            ? fields("expression", identifier)
            : fields("license", fields("id", identifier)));
  }

  private static String slug(Work work) {
    return work.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static Map<String, Object> fields(Object... pairs) {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put((String) pairs[i], pairs[i + 1]);
    }
    return fields;
  }
}
