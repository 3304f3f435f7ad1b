package org.moagraph.graphviz;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.Parser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * A module after the step of the build that compiles Graphviz, with a sandbox of its own. That step
 * is a program of one file outside of the tests' classes, so it is compiled here, once.
 */
final class Compiled {
  private static final Path SOURCE = Path.of("src/build/java/GraphvizCompiler.java");
  private static final Method COMPILE = compiler();

  private final Class<?> module;
  private final Object sandbox;

  private Compiled(Class<?> module, Object sandbox) {
    this.module = module;
    this.sandbox = sandbox;
  }

  static Compiled of(TinyModule module) {
    try {
      byte[] compiled = (byte[]) COMPILE.invoke(null, (Object) module.bytes());
      return in(new Room(compiled).loadClass(GraphvizModule.class.getName()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Compiled in(Class<?> module) throws ReflectiveOperationException {
    var sandbox = module.getClassLoader().loadClass(Sandbox.class.getName());
    var constructor = sandbox.getDeclaredConstructor();
    constructor.setAccessible(true);
    return new Compiled(module, constructor.newInstance());
  }

  /** The same module with a memory as it is at first. */
  Compiled fresh() {
    try {
      return in(module);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the function of that name gives; nothing where it traps. */
  Optional<Object> call(String name, Object... arguments) {
    Method function =
        Arrays.stream(module.getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = sandbox;
    try {
      function.setAccessible(true);
      return Optional.ofNullable(function.invoke(null, all));
    } catch (InvocationTargetException e) {
      if (isTrap(e.getTargetException())) {
        return Optional.empty();
      }
      throw new IllegalStateException(name, e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The errors that EmbeddedGraphviz takes for traps. */
  private static boolean isTrap(Throwable error) {
    return error.getClass().getName().equals(Sandbox.Trap.class.getName())
        || error instanceof ArithmeticException
        || error instanceof ArrayIndexOutOfBoundsException;
  }

  /** The memory in words. */
  int[] words() {
    return (int[]) field("words");
  }

  int stackPointer() {
    return (int) field("stackPointer");
  }

  private Object field(String name) {
    try {
      Field field = sandbox.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(sandbox);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method compiler() {
    try {
      Path folder = Files.createTempDirectory("compiler");
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-nowarn",
                  "-cp",
                  libraries(),
                  "-d",
                  folder.toString(),
                  SOURCE.toString());
      if (status != 0) {
        throw new IllegalStateException(SOURCE + " does not compile");
      }
      URL[] urls = {folder.toUri().toURL()};
      return new URLClassLoader(urls, Compiled.class.getClassLoader())
          .loadClass("GraphvizCompiler")
          .getMethod("compile", byte[].class);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String libraries() {
    return Stream.of(
            InterpreterFallback.class,
            Parser.class,
            Memory.class,
            ClassReader.class,
            ClassNode.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(url -> Path.of(URI.create(url.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Holds the classes beside the module once more, since they know the module by its name. */
  private static final class Room extends ClassLoader {
    private static final String PACKAGE = Sandbox.class.getPackageName() + ".";

    private final byte[] module;

    Room(byte[] module) {
      super(Compiled.class.getClassLoader());
      this.module = module;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] bytes = name.equals(GraphvizModule.class.getName()) ? module : bytes(name);
      return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] bytes(String name) {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        return Objects.requireNonNull(in, file).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
