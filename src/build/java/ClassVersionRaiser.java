import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Build step: copies the classes of a library out of its jar and gives them the class version of
 * Java 17. A class-data archive skips classes older than Java 6 without a word, and picocli's are
 * Java 5's. From version 50 on the verifier wants stack maps, which are computed here.
 *
 * <p>Arguments: the jar and the folder the classes go to.
 */
public final class ClassVersionRaiser {
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    URL[] classPath = {jar.toUri().toURL()};
    try (ZipFile zip = new ZipFile(jar.toFile());
        URLClassLoader library = new URLClassLoader(classPath)) {
      zip.stream()
          .filter(entry -> entry.getName().endsWith(".class"))
          .filter(entry -> !entry.getName().endsWith("module-info.class"))
          .forEach(entry -> raise(zip, entry, folder, library));
    }
  }

  private static void raise(ZipFile zip, ZipEntry entry, Path folder, ClassLoader library) {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalStateException("an entry that leaves the folder: " + entry.getName());
    }
    try (var in = zip.getInputStream(entry)) {
      Files.createDirectories(target.getParent());
      Files.write(target, raised(in.readAllBytes(), library));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] raised(byte[] original, ClassLoader library) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return library;
          }
        };
    ClassVisitor version =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String signature, String parent, String[] is) {
            super.visit(Math.max(version, Opcodes.V17), access, name, signature, parent, is);
          }
        };
    new ClassReader(original).accept(version, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
