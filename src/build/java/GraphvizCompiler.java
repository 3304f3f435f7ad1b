import static org.objectweb.asm.Opcodes.*;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.ByteClassCollector;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.ActiveElement;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.OpCode;
import com.dylibso.chicory.wasm.types.ValType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Build step: turns the WebAssembly module of viz.js (Graphviz compiled by emscripten) into one JVM
 * class. Chicory translates the functions; this program then replaces Chicory's runtime by the
 * classes {@code Sandbox}, {@code SystemCalls} and {@code WasmArithmetic} beside the generated
 * class, and expands memory access and comparisons in place.
 *
 * <p>Arguments: the viz.js jar and the folder the results go to. Any name that is missing or new in
 * the module ends the build.
 */
public final class GraphvizCompiler {
  private static final String BACKEND = "META-INF/resources/_static/viz/3.20.0/lib/backend.js";
  private static final String BACKEND_SHA256 =
      "d96198c0dd8b34559629f8b91f4adbf60fc3aabb65997d59d89a1ae981dd45ab";

  private static final String PACKAGE = "org/moagraph/graphviz/";
  private static final String MODULE = PACKAGE + "GraphvizModule";
  private static final String SANDBOX = PACKAGE + "Sandbox";
  private static final String SYSTEM_CALLS = PACKAGE + "SystemCalls";
  private static final String ARITHMETIC = PACKAGE + "WasmArithmetic";
  private static final String SANDBOX_TYPE = "L" + SANDBOX + ";";

  private static final String TRANSLATED = "translated/Graphviz";
  private static final String CHICORY_TAIL =
      "Lcom/dylibso/chicory/runtime/Memory;Lcom/dylibso/chicory/runtime/Instance;)";
  private static final String OPERATIONS = "com/dylibso/chicory/runtime/OpcodeImpl";
  private static final int LONGEST_INLINED = 36;
  private static final int CONSTANT_BYTES = 65535;

  /** The module asks for 17 MB at once; pictures need little of it, and the sandbox grows. */
  private static final int INITIAL_BYTES = 1 << 20;

  /** What the module asks of its host, by the names in backend.js; answered by SystemCalls. */
  private static final List<String> IMPORTS =
      List.of(
          "___assert_fail",
          "___cxa_throw",
          "___syscall_faccessat",
          "___syscall_fcntl64",
          "___syscall_fstat64",
          "___syscall_ioctl",
          "___syscall_newfstatat",
          "___syscall_openat",
          "___syscall_stat64",
          "__abort_js",
          "__localtime_js",
          "__mmap_js",
          "__munmap_js",
          "__tzset_js",
          "_emscripten_date_now",
          "_emscripten_resize_heap",
          "_environ_get",
          "_environ_sizes_get",
          "_exit",
          "_fd_close",
          "_fd_read",
          "_fd_seek",
          "_fd_write",
          "viz_errorf");

  /** What EmbeddedGraphviz calls. */
  private static final List<String> EXPORTS =
      List.of(
          "_malloc",
          "_viz_read_one_graph",
          "_viz_set_y_invert",
          "_viz_set_reduce",
          "_viz_create_context",
          "_viz_reset_errors",
          "_viz_layout",
          "_viz_render",
          "_viz_get_graphviz_version");

  private record BulkOperation(String name, String loop) {}

  private static final String BYTE_LOOP =
      "LOCAL_GET IF LOCAL_GET LOCAL_SET LOOP LOCAL_GET LOCAL_GET %sI32_STORE8 LOCAL_GET I32_CONST"
          + " I32_ADD LOCAL_SET %sLOCAL_GET I32_CONST I32_SUB LOCAL_TEE BR_IF END END LOCAL_GET END";

  /**
   * Functions replaced as a whole, by their numbers in the pinned module and what they look like.
   */
  private static final Map<Integer, BulkOperation> BULK =
      Map.of(
          55, new BulkOperation("memset", BYTE_LOOP.formatted("", "")),
          32,
              new BulkOperation(
                  "memcpy",
                  BYTE_LOOP.formatted("I32_LOAD8_U ", "LOCAL_GET I32_CONST I32_ADD LOCAL_SET ")));

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    String backend = backend(Path.of(arguments[0]));
    WasmModule module = Parser.parse(wasm(backend));
    new GraphvizCompiler(module, importNames(backend), exports(backend, module), BULK)
        .writeTo(folder);
  }

  /**
   * The class of a module that asks nothing of its host, whose functions have the names under which
   * it exports them: for tests of the translation.
   */
  public static byte[] compile(byte[] wasm) {
    WasmModule module = Parser.parse(wasm);
    return new GraphvizCompiler(module, Map.of(), exported(module), Map.of()).moduleClass();
  }

  private final WasmModule module;
  private final Map<String, String> importNames;
  private final Map<String, Integer> exports;
  private final Map<Integer, BulkOperation> bulk;

  private GraphvizCompiler(
      WasmModule module,
      Map<String, String> importNames,
      Map<String, Integer> exports,
      Map<Integer, BulkOperation> bulk) {
    this.module = module;
    this.importNames = importNames;
    this.exports = exports;
    this.bulk = bulk;
  }

  private static String backend(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      var entry = zip.getEntry(BACKEND);
      require(entry != null, jar.getFileName() + " holds no " + BACKEND);
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] bytes = in.readAllBytes();
        String found = sha256(bytes);
        require(
            found.equals(BACKEND_SHA256),
            "backend.js has SHA-256 " + found + ", pinned is " + BACKEND_SHA256);
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] wasm(String backend) {
    List<String> found =
        all("data:application/octet-stream;base64,(AGFzb[A-Za-z0-9+/=]*)", backend, 1);
    require(found.size() == 1, "backend.js holds " + found.size() + " WebAssembly modules, not 1");
    return Base64.getDecoder().decode(found.get(0));
  }

  private static Map<String, String> importNames(String backend) {
    List<String> tables = all("wasmImports=\\{([^}]*)\\}", backend, 1);
    require(tables.size() == 1, "backend.js holds " + tables.size() + " import tables, not 1");
    Map<String, String> names = new TreeMap<>();
    for (String pair : tables.get(0).split(",", -1)) {
      names.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
    }
    List<String> sorted = names.values().stream().sorted().toList();
    require(
        sorted.equals(IMPORTS.stream().sorted().toList()),
        "imports of backend.js have changed: " + sorted);
    return names;
  }

  private static Map<String, Integer> exported(WasmModule module) {
    Map<String, Integer> indexes = new TreeMap<>();
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      var export = module.exportSection().getExport(i);
      if (export.exportType() == ExternalType.FUNCTION) {
        indexes.put(export.name(), export.index());
      }
    }
    return indexes;
  }

  private static Map<String, Integer> exports(String backend, WasmModule module) {
    Map<String, Integer> indexes = exported(module);
    Map<String, Integer> exports = new LinkedHashMap<>();
    for (String name : EXPORTS) {
      exports.put(
          name.substring(1),
          index(
              indexes,
              name,
              "Module\\[\"" + name + "\"\\]=[^;]*?wasmExports\\[\"([^\"]+)\"\\]",
              backend));
    }
    exports.put(
        "construct",
        index(indexes, "constructors", "addOnInit\\(wasmExports\\[\"([^\"]+)\"\\]\\)", backend));
    return exports;
  }

  private static int index(
      Map<String, Integer> indexes, String name, String regex, String backend) {
    List<String> found = all(regex, backend, 1);
    require(
        found.size() == 1, "backend.js names " + name + " " + found.size() + " times, not once");
    Integer index = indexes.get(found.get(0));
    require(index != null, "the module exports no function " + found.get(0) + " (" + name + ")");
    return index;
  }

  private static List<String> all(String regex, String text, int group) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(group));
    }
    return found;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalStateException("Graphviz module: " + message);
    }
  }

  private void writeTo(Path folder) throws IOException {
    Path target = folder.resolve(PACKAGE);
    Files.createDirectories(target);
    Files.write(target.resolve("GraphvizModule.class"), moduleClass());
  }

  private byte[] memoryImage() {
    int end = 0;
    for (var segment : module.dataSection().dataSegments()) {
      end = Math.max(end, offset(segment) + segment.data().length);
    }
    byte[] image = new byte[(end + 3) / 4 * 4];
    for (var segment : module.dataSection().dataSegments()) {
      System.arraycopy(segment.data(), 0, image, offset(segment), segment.data().length);
    }
    return image;
  }

  /** The image as texts with one byte to a character, which load faster than a file of the jar. */
  private MethodNode memoryText() {
    List<String> parts = parts(memoryImage());
    MethodNode method = new MethodNode(ACC_STATIC, "memory", "()[Ljava/lang/String;", null, null);
    method.instructions.add(FunctionRewriter.intConstantNode(parts.size()));
    method.visitTypeInsn(ANEWARRAY, "java/lang/String");
    for (int i = 0; i < parts.size(); i++) {
      method.visitInsn(DUP);
      method.instructions.add(FunctionRewriter.intConstantNode(i));
      method.visitLdcInsn(parts.get(i));
      method.visitInsn(AASTORE);
    }
    method.visitInsn(ARETURN);
    return method;
  }

  private static List<String> parts(byte[] image) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int encoded = 0;
    for (byte value : image) {
      int size = value > 0 ? 1 : 2;
      if (encoded + size > CONSTANT_BYTES) {
        parts.add(part.toString());
        part.setLength(0);
        encoded = 0;
      }
      part.append((char) (value & 0xFF));
      encoded += size;
    }
    parts.add(part.toString());
    return parts;
  }

  private static int offset(Object segment) {
    require(segment instanceof ActiveDataSegment, "passive data segment");
    return constant(((ActiveDataSegment) segment).offsetInstructions());
  }

  private static int constant(List<Instruction> instructions) {
    Instruction first = instructions.get(0);
    require(
        first.opcode() == OpCode.I32_CONST || first.opcode() == OpCode.REF_FUNC,
        "initial value is no constant");
    return (int) first.operand(0);
  }

  private byte[] moduleClass() {
    ClassNode result = new ClassNode();
    result.visit(
        V11, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, MODULE, null, "java/lang/Object", null);
    addConstants(result);
    for (int i = 0; i < importCount(); i++) {
      result.methods.add(systemCall(i));
    }
    for (var translated : translate().entrySet()) {
      if (translated.getKey().contains("FuncGroup_")) {
        addFunctions(result, translated.getValue());
      }
    }
    for (int type = 0; type < module.typeSection().typeCount(); type++) {
      result.methods.add(indirectCall(type));
    }
    exports.forEach((name, index) -> result.methods.add(exported(name, index)));
    return bytes(result);
  }

  private int importCount() {
    return module.importSection().importCount();
  }

  private void addConstants(ClassNode result) {
    require(module.globalSection().globalCount() == 1, "more globals than the stack pointer");
    int stackPointer =
        constant(List.copyOf(module.globalSection().getGlobal(0).initInstructions()));
    result.visitField(ACC_STATIC | ACC_FINAL, "STACK_POINTER", "I", null, stackPointer);
    require(
        stackPointer <= INITIAL_BYTES, "its stack needs more memory than a sandbox starts with");
    result.visitField(ACC_STATIC | ACC_FINAL, "INITIAL_BYTES", "I", null, INITIAL_BYTES);
    result.methods.add(memoryText());
  }

  private Map<String, byte[]> translate() {
    return com.dylibso.chicory.compiler.internal.Compiler.builder(module)
        .withClassName(TRANSLATED)
        .withClassCollectorFactory(ByteClassCollector::new)
        .withInterpreterFallback(InterpreterFallback.FAIL)
        .build()
        .compile()
        .classBytes();
  }

  private void addFunctions(ClassNode result, byte[] translated) {
    ClassNode group = new ClassNode();
    new ClassReader(translated).accept(group, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    for (MethodNode method : group.methods) {
      if (method.name.startsWith("func_")) {
        int index = Integer.parseInt(method.name.substring("func_".length()));
        if (index >= importCount()) {
          result.methods.add(function(index, method));
        }
      }
    }
  }

  private MethodNode function(int index, MethodNode method) {
    if (bulk.containsKey(index)) {
      return bulkOperation(index);
    }
    return new FunctionRewriter(method, memoryAccesses(index)).rewrite();
  }

  /** The C library here is built for size and goes byte by byte; the sandbox does it at once. */
  private MethodNode bulkOperation(int index) {
    var operation = bulk.get(index);
    String found =
        instructions(index).stream()
            .map(instruction -> instruction.opcode().name())
            .collect(Collectors.joining(" "));
    require(found.equals(operation.loop()), "function " + index + " is not " + operation.name());
    String descriptor = "(III" + SANDBOX_TYPE + ")I";
    require(descriptor(functionType(index), "").equals(descriptor), operation.name());
    MethodNode method = method("func_" + index, descriptor);
    loadArguments(method, descriptor);
    method.visitMethodInsn(INVOKESTATIC, SANDBOX, operation.name(), descriptor, false);
    return returning(method);
  }

  private List<? extends Instruction> instructions(int index) {
    return module.codeSection().getFunctionBody(index - importCount()).instructions();
  }

  /** The loads and stores of a function, in order: Chicory drops how they are aligned. */
  private List<Instruction> memoryAccesses(int index) {
    List<Instruction> accesses = new ArrayList<>();
    for (Instruction instruction : instructions(index)) {
      String name = instruction.opcode().name();
      if (name.contains("_LOAD") || name.contains("_STORE")) {
        accesses.add(instruction);
      }
    }
    return accesses;
  }

  private MethodNode systemCall(int index) {
    FunctionImport wanted = (FunctionImport) module.importSection().getImport(index);
    String name = importNames.get(wanted.name());
    require(wanted.module().equals("a") && name != null, "unknown import " + wanted.name());
    String descriptor = descriptor(module.typeSection().getType(wanted.typeIndex()), "");
    MethodNode method = method("func_" + index, descriptor);
    loadArguments(method, descriptor);
    // too long to be compiled into its callers, most of which never get here
    for (int i = 0; i < LONGEST_INLINED; i++) {
      method.visitInsn(NOP);
    }
    method.visitMethodInsn(INVOKESTATIC, SYSTEM_CALLS, javaName(name), descriptor, false);
    return returning(method);
  }

  /**
   * {@code ___syscall_openat} becomes {@code openat}, {@code _fd_write} becomes {@code fd_write}.
   */
  private static String javaName(String name) {
    return name.replaceFirst("^_+", "").replaceFirst("^(syscall|emscripten)_", "");
  }

  private MethodNode exported(String name, int index) {
    String descriptor = descriptor(functionType(index), "");
    MethodNode method = method(name, descriptor);
    loadArguments(method, descriptor);
    method.visitMethodInsn(INVOKESTATIC, MODULE, "func_" + index, descriptor, false);
    return returning(method);
  }

  /** Calls the function whose place in the table is the last argument before the sandbox. */
  private MethodNode indirectCall(int type) {
    FunctionType called = module.typeSection().getType(type);
    String descriptor = descriptor(called, "I");
    MethodNode method = method("call_indirect_" + type, descriptor);
    Map<Integer, Integer> table = functionTable();
    table.values().removeIf(function -> !functionType(function).equals(called));
    int[] keys = table.keySet().stream().mapToInt(Integer::intValue).toArray();
    LabelNode mismatch = new LabelNode();
    LabelNode[] labels =
        Arrays.stream(keys).mapToObj(key -> new LabelNode()).toArray(LabelNode[]::new);
    int selector = argumentSlots(descriptor) - 2;
    method.visitVarInsn(ILOAD, selector);
    method.instructions.add(new LookupSwitchInsnNode(mismatch, keys, labels));
    for (int i = 0; i < keys.length; i++) {
      method.instructions.add(labels[i]);
      loadArguments(method, descriptor(called, ""), selector + 1);
      method.visitMethodInsn(
          INVOKESTATIC, MODULE, "func_" + table.get(keys[i]), descriptor(called, ""), false);
      returning(method);
    }
    method.instructions.add(mismatch);
    method.visitMethodInsn(INVOKESTATIC, SANDBOX, "trap", "()Ljava/lang/RuntimeException;", false);
    method.visitInsn(ATHROW);
    return method;
  }

  private Map<Integer, Integer> functionTable() {
    require(module.elementSection().elementCount() == 1, "more than one table of functions");
    ActiveElement element = (ActiveElement) module.elementSection().elements()[0];
    int place = constant(element.offset());
    Map<Integer, Integer> table = new TreeMap<>();
    for (List<Instruction> initializer : element.initializers()) {
      table.put(place++, constant(initializer));
    }
    return table;
  }

  private FunctionType functionType(int index) {
    int type =
        index < importCount()
            ? ((FunctionImport) module.importSection().getImport(index)).typeIndex()
            : module.functionSection().getFunctionType(index - importCount());
    return module.typeSection().getType(type);
  }

  private static MethodNode method(String name, String descriptor) {
    return new MethodNode(ACC_STATIC, name, descriptor, null, null);
  }

  private static String descriptor(FunctionType type, String extra) {
    StringBuilder text = new StringBuilder("(");
    type.params().forEach(parameter -> text.append(letter(parameter)));
    text.append(extra).append(SANDBOX_TYPE).append(")");
    require(type.returns().size() <= 1, "function with several results");
    return text.append(type.returns().isEmpty() ? "V" : letter(type.returns().get(0))).toString();
  }

  private static String letter(ValType type) {
    if (type.equals(ValType.I32)) {
      return "I";
    } else if (type.equals(ValType.I64)) {
      return "J";
    } else if (type.equals(ValType.F32)) {
      return "F";
    }
    require(type.equals(ValType.F64), "unexpected type " + type);
    return "D";
  }

  private static int argumentSlots(String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor)).mapToInt(Type::getSize).sum();
  }

  private static void loadArguments(MethodNode method, String descriptor) {
    loadArguments(method, descriptor, argumentSlots(descriptor) - 1);
  }

  private static void loadArguments(MethodNode method, String descriptor, int sandboxSlot) {
    int slot = 0;
    for (Type type : Type.getArgumentTypes(descriptor)) {
      boolean sandbox = type.getSort() == Type.OBJECT;
      method.visitVarInsn(type.getOpcode(ILOAD), sandbox ? sandboxSlot : slot);
      slot += type.getSize();
    }
  }

  private static MethodNode returning(MethodNode method) {
    method.visitInsn(Type.getReturnType(method.desc).getOpcode(IRETURN));
    return method;
  }

  private static byte[] bytes(ClassNode node) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String one, String other) {
            return "java/lang/Object";
          }
        };
    node.accept(writer);
    return writer.toByteArray();
  }

  /**
   * Rewrites one translated function. Chicory passes memory and instance to every function; here
   * one sandbox takes their place. The sequences replaced are those Chicory 1.7.5 emits; anything
   * else that mentions Chicory ends the build.
   */
  private static final class FunctionRewriter {
    private final MethodNode method;
    private final InsnList code;
    private final List<Instruction> accesses;
    private final int sandbox;
    private int access;
    private int scratch;

    FunctionRewriter(MethodNode method, List<Instruction> accesses) {
      require(method.desc.contains(CHICORY_TAIL), method.name + method.desc + " is no function");
      this.method = method;
      this.code = method.instructions;
      this.accesses = accesses;
      this.sandbox = argumentSlots(method.desc) - 2;
    }

    MethodNode rewrite() {
      method.access = ACC_STATIC;
      method.desc = method.desc.replace(CHICORY_TAIL, SANDBOX_TYPE + ")");
      method.tryCatchBlocks.clear();
      dropInstance();
      scratch = method.maxLocals;
      for (AbstractInsnNode node : code.toArray()) {
        if (node instanceof MethodInsnNode call && !call.owner.equals(OPERATIONS)) {
          rewrite(call);
        } else if (node instanceof LdcInsnNode constant) {
          shorten(constant);
        }
      }
      invertSkips();
      // from the end, so that "not (a < b)" before a jump becomes one jump
      List<AbstractInsnNode> nodes = Arrays.asList(code.toArray());
      Collections.reverse(nodes);
      for (AbstractInsnNode node : nodes) {
        if (node instanceof MethodInsnNode call && call.owner.equals(OPERATIONS)) {
          rewriteOperation(call);
        }
      }
      require(access == accesses.size(), method.name + " lost track of its memory accesses");
      dropDeadInitialisations();
      return method;
    }

    /** Chicory sets every local to zero first, though the module sets most of them before use. */
    private void dropDeadInitialisations() {
      List<VarInsnNode> stores = new ArrayList<>();
      AbstractInsnNode node = code.getFirst();
      while (isZero(node)
          && node.getNext() instanceof VarInsnNode store
          && store.getOpcode() >= ISTORE
          && store.var > sandbox) {
        stores.add(store);
        node = store.getNext();
      }
      if (node == null) {
        return;
      }
      BitSet live = liveAt(node);
      for (VarInsnNode store : stores) {
        if (!live.get(store.var)) {
          code.remove(store.getPrevious());
          code.remove(store);
        }
      }
    }

    private static boolean isZero(AbstractInsnNode node) {
      int opcode = node.getOpcode();
      return opcode == ICONST_0 || opcode == LCONST_0 || opcode == DCONST_0 || opcode == FCONST_0;
    }

    /** The locals some way on from here reads before it writes. */
    private BitSet liveAt(AbstractInsnNode start) {
      AbstractInsnNode[] nodes = code.toArray();
      BitSet[] live = new BitSet[nodes.length];
      Arrays.setAll(live, i -> new BitSet());
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int i = nodes.length - 1; i >= 0; i--) {
          BitSet now = new BitSet();
          for (AbstractInsnNode next : successors(nodes[i])) {
            now.or(live[code.indexOf(next)]);
          }
          if (nodes[i] instanceof VarInsnNode local) {
            now.set(local.var, local.getOpcode() <= ALOAD);
          }
          if (!now.equals(live[i])) {
            live[i] = now;
            changed = true;
          }
        }
      }
      return live[code.indexOf(start)];
    }

    private static List<AbstractInsnNode> successors(AbstractInsnNode node) {
      List<AbstractInsnNode> next = new ArrayList<>();
      int opcode = node.getOpcode();
      if (node instanceof JumpInsnNode jump) {
        next.add(jump.label);
      } else if (node instanceof TableSwitchInsnNode table) {
        next.addAll(table.labels);
        next.add(table.dflt);
      }
      boolean ends =
          opcode == GOTO
              || opcode == TABLESWITCH
              || opcode == ATHROW
              || opcode >= IRETURN && opcode <= RETURN;
      if (!ends && node.getNext() != null) {
        next.add(node.getNext());
      }
      return next;
    }

    private void dropInstance() {
      for (AbstractInsnNode node : code.toArray()) {
        if (node instanceof VarInsnNode local && local.var == sandbox + 1) {
          code.remove(node);
        } else if (node instanceof VarInsnNode local && local.var > sandbox) {
          local.var--;
        }
      }
    }

    /** Chicory jumps over a jump where it looks for interrupts; one jump the other way does. */
    private void invertSkips() {
      for (AbstractInsnNode node : code.toArray()) {
        if (node.getOpcode() == IFEQ
            && node.getNext().getOpcode() == GOTO
            && node.getNext().getNext() == ((JumpInsnNode) node).label) {
          JumpInsnNode jump = (JumpInsnNode) node;
          jump.setOpcode(IFNE);
          jump.label = ((JumpInsnNode) node.getNext()).label;
          code.remove(node.getNext());
        }
      }
    }

    private void shorten(LdcInsnNode constant) {
      Object value = constant.cst;
      if (value.equals(0)) {
        code.set(constant, new InsnNode(ICONST_0));
      } else if (value.equals(0L)) {
        code.set(constant, new InsnNode(LCONST_0));
      } else if (value.equals(0.0) && Double.doubleToRawLongBits((Double) value) == 0) {
        code.set(constant, new InsnNode(DCONST_0));
      } else if (value.equals(0.0f) && Float.floatToRawIntBits((Float) value) == 0) {
        code.set(constant, new InsnNode(FCONST_0));
      }
    }

    private void rewrite(MethodInsnNode call) {
      if (call.owner.equals(TRANSLATED + "Shaded")) {
        rewriteShaded(call);
      } else {
        rewriteFunctionCall(call);
      }
    }

    private void rewriteFunctionCall(MethodInsnNode call) {
      require(call.desc.contains(CHICORY_TAIL), "unexpected call of " + call.owner + call.name);
      call.owner = MODULE;
      if (call.name.startsWith("call_indirect_")) {
        require(intConstant(call.getPrevious().getPrevious()) == 0, "more than one table");
        code.remove(call.getPrevious().getPrevious());
        call.desc = call.desc.replace("I" + CHICORY_TAIL, SANDBOX_TYPE + ")");
      } else {
        call.desc = call.desc.replace(CHICORY_TAIL, SANDBOX_TYPE + ")");
      }
    }

    private void rewriteShaded(MethodInsnNode call) {
      switch (call.name) {
        case "checkInterruption" -> code.remove(call);
        case "throwTrapException" -> {
          call.owner = SANDBOX;
          call.name = "trap";
        }
        case "readGlobal" -> readStackPointer(call);
        case "writeGlobal" -> writeStackPointer(call);
        case "i32_ge_u" -> {
          call.owner = OPERATIONS;
          call.name = "I32_GE_U";
        }
        case "memoryPages" -> redirect(call, "pages");
        default -> {
          require(call.name.matches("memory(Read|Write)\\w+"), "no replacement for " + call.name);
          rewriteAccess(call);
        }
      }
    }

    private void redirect(MethodInsnNode call, String name) {
      call.owner = SANDBOX;
      call.name = name;
      call.desc = call.desc.replace("Lcom/dylibso/chicory/runtime/Memory;", SANDBOX_TYPE);
    }

    private void readStackPointer(MethodInsnNode call) {
      require(intConstant(call.getPrevious()) == 0, "more globals than the stack pointer");
      require(call.getNext().getOpcode() == L2I, "the stack pointer is no i32");
      code.remove(call.getNext());
      code.set(call.getPrevious(), new VarInsnNode(ALOAD, sandbox));
      code.set(call, new FieldInsnNode(GETFIELD, SANDBOX, "stackPointer", "I"));
    }

    private void writeStackPointer(MethodInsnNode call) {
      AbstractInsnNode index = call.getPrevious();
      require(intConstant(index) == 0, "more globals than the stack pointer");
      require(index.getPrevious().getOpcode() == I2L, "the stack pointer is no i32");
      code.set(index.getPrevious(), new VarInsnNode(ALOAD, sandbox));
      code.set(index, new InsnNode(SWAP));
      code.set(call, new FieldInsnNode(PUTFIELD, SANDBOX, "stackPointer", "I"));
    }

    private void rewriteAccess(MethodInsnNode call) {
      Instruction wasm = accesses.get(access++);
      AbstractInsnNode offset = call.getPrevious().getPrevious();
      require(
          call.getPrevious() instanceof VarInsnNode memory
              && memory.var == sandbox
              && intConstant(offset) == (int) wasm.operand(1),
          method.name + " lost track of its memory accesses");
      String name = Character.toLowerCase(call.name.charAt(6)) + call.name.substring(7);
      boolean wide = !name.endsWith("Byte") && !name.endsWith("Short");
      boolean aligned = name.endsWith("Byte") || wasm.operand(0) >= (wide ? 2 : 1);
      if (aligned && name.equals("readInt")) {
        readInt(call, offset);
      } else if (aligned && name.equals("writeInt")) {
        writeInt(call, offset);
      } else if (name.equals("readByte") && isMask(call.getNext(), 0xFF)) {
        redirect(call, "readUnsignedByte");
        call.desc = call.desc.replace(")B", ")I");
        code.remove(call.getNext().getNext());
        code.remove(call.getNext());
      } else if (name.equals("writeLong") && offset.getPrevious() instanceof MethodInsnNode read) {
        writeLong(call, read, offset, aligned);
      } else {
        redirect(call, aligned ? name : name + "Unaligned");
      }
    }

    private static boolean isMask(AbstractInsnNode node, int mask) {
      return isIntConstant(node) && intConstant(node) == mask && node.getNext().getOpcode() == IAND;
    }

    /** A long that is only moved need not be put together. */
    private void writeLong(
        MethodInsnNode call, MethodInsnNode read, AbstractInsnNode offset, boolean aligned) {
      redirect(call, aligned ? "writeLong" : "writeLongUnaligned");
      if (aligned && read.owner.equals(SANDBOX) && read.name.equals("readLong")) {
        code.remove(read.getPrevious());
        code.remove(read);
        call.name = "copyLong";
        call.desc = "(IIII" + SANDBOX_TYPE + ")V";
      }
    }

    private void readInt(MethodInsnNode call, AbstractInsnNode offset) {
      AbstractInsnNode base = offset.getPrevious();
      if (isIntConstant(base)) {
        // a fixed address: its index is known
        int address = intConstant(base) + intConstant(offset);
        code.insertBefore(base, words());
        code.set(base, intConstantNode(address >>> 2));
        code.remove(call.getPrevious());
        code.remove(offset);
        code.set(call, new InsnNode(IALOAD));
        return;
      }
      boolean simple = base.getOpcode() == ILOAD;
      InsnList index = index(offset);
      code.remove(call.getPrevious());
      if (simple) {
        code.insertBefore(base, words());
      } else {
        index.add(words());
        index.add(new InsnNode(SWAP));
      }
      code.insertBefore(offset, index);
      code.remove(offset);
      code.set(call, new InsnNode(IALOAD));
    }

    private void writeInt(MethodInsnNode call, AbstractInsnNode offset) {
      InsnList store = new InsnList();
      AbstractInsnNode value = offset.getPrevious();
      boolean simple = value.getOpcode() == ILOAD || isIntConstant(value);
      if (!simple) {
        store.add(new VarInsnNode(ISTORE, scratch));
      }
      AbstractInsnNode base = simple ? value.getPrevious() : null;
      boolean wordsFirst = base != null && base.getOpcode() == ILOAD;
      if (simple) {
        code.remove(value);
      }
      store.add(index(offset));
      if (wordsFirst) {
        code.insertBefore(base, words());
      } else {
        store.add(words());
        store.add(new InsnNode(SWAP));
      }
      store.add(simple ? value : new VarInsnNode(ILOAD, scratch));
      code.remove(call.getPrevious());
      code.insertBefore(offset, store);
      code.remove(offset);
      code.set(call, new InsnNode(IASTORE));
    }

    private InsnList words() {
      InsnList list = new InsnList();
      list.add(new VarInsnNode(ALOAD, sandbox));
      list.add(new FieldInsnNode(GETFIELD, SANDBOX, "words", "[I"));
      return list;
    }

    private InsnList index(AbstractInsnNode offset) {
      InsnList list = new InsnList();
      if (intConstant(offset) != 0) {
        list.add(intConstantNode(intConstant(offset)));
        list.add(new InsnNode(IADD));
      }
      list.add(new InsnNode(ICONST_2));
      list.add(new InsnNode(IUSHR));
      return list;
    }

    private void rewriteOperation(MethodInsnNode call) {
      switch (call.name) {
        case "I32_EQZ", "I32_EQ", "I32_NE", "I32_LT_S", "I32_LE_S", "I32_GT_S", "I32_GE_S" ->
            compare(call, call.name);
        case "I32_LT_U", "I32_LE_U", "I32_GT_U", "I32_GE_U" -> compare(call, call.name);
        case "I64_EQZ", "I64_EQ", "I64_NE", "I64_LT_S", "I64_LE_S", "I64_GT_S", "I64_GE_S" ->
            compare(call, call.name);
        case "F64_EQ", "F64_NE", "F64_LT", "F64_LE", "F64_GT", "F64_GE" -> compare(call, call.name);
        case "F32_EQ", "F32_NE", "F32_LT", "F32_LE", "F32_GT", "F32_GE" -> compare(call, call.name);
        case "F64_CONVERT_I32_S" -> code.set(call, new InsnNode(I2D));
        case "F32_CONVERT_I32_S" -> code.set(call, new InsnNode(I2F));
        case "F64_CONVERT_I64_S" -> code.set(call, new InsnNode(L2D));
        case "I32_EXTEND_8_S" -> code.set(call, new InsnNode(I2B));
        case "I32_EXTEND_16_S" -> code.set(call, new InsnNode(I2S));
        case "I64_EXTEND_I32_U" -> {
          code.insert(call, new InsnNode(LAND));
          code.insert(call, new LdcInsnNode(0xFFFFFFFFL));
          code.set(call, new InsnNode(I2L));
        }
        case "F64_ABS" -> code.set(call, math("abs"));
        case "F64_SQRT" -> code.set(call, math("sqrt"));
        case "F64_CEIL" -> code.set(call, math("ceil"));
        case "F64_FLOOR" -> code.set(call, math("floor"));
        case "I64_REINTERPRET_F64" -> replace(call, "doubleToRawLongBits");
        case "F64_REINTERPRET_I64" -> replace(call, "longBitsToDouble");
        default -> call.owner = ARITHMETIC;
      }
    }

    private static void replace(MethodInsnNode call, String name) {
      call.owner = "java/lang/Double";
      call.name = name;
    }

    private static MethodInsnNode math(String name) {
      return new MethodInsnNode(INVOKESTATIC, "java/lang/Math", name, "(D)D", false);
    }

    /** Fuses a comparison with the jump that follows; elsewhere it leaves 0 or 1. */
    private void compare(MethodInsnNode call, String name) {
      AbstractInsnNode next = call.getNext();
      boolean jumpIfTrue = next.getOpcode() == IFNE;
      if (!jumpIfTrue && next.getOpcode() != IFEQ) {
        call.owner = ARITHMETIC;
        call.name = name;
        return;
      }
      AbstractInsnNode second = call.getPrevious();
      boolean simple = second.getOpcode() == ILOAD || isIntConstant(second);
      Comparison comparison = simple ? comparison(name, second) : comparison(name);
      comparison.prepare().forEach(opcode -> code.insertBefore(call, node(opcode)));
      code.remove(call);
      JumpInsnNode jump = (JumpInsnNode) next;
      jump.setOpcode(jumpIfTrue ? comparison.jump() : opposite(comparison.jump()));
    }

    /** An unsigned comparison whose second operand can be turned where it is loaded. */
    private Comparison comparison(String name, AbstractInsnNode second) {
      if (!name.matches("I32_.._U")) {
        return comparison(name);
      }
      code.insertBefore(second, node(SIGN_BIT));
      code.insertBefore(second, new InsnNode(IXOR));
      int jump = integerJump(name.substring(4));
      if (isIntConstant(second)) {
        code.set(second, intConstantNode(intConstant(second) ^ Integer.MIN_VALUE));
        return new Comparison(List.of(), jump);
      }
      return new Comparison(List.of(SIGN_BIT, IXOR), jump);
    }

    private record Comparison(List<Integer> prepare, int jump) {}

    /** Stands for the constant that turns an unsigned comparison into a signed one. */
    private static final int SIGN_BIT = -1;

    private static AbstractInsnNode node(int opcode) {
      return opcode == SIGN_BIT ? new LdcInsnNode(Integer.MIN_VALUE) : new InsnNode(opcode);
    }

    private static Comparison comparison(String name) {
      String relation = name.substring(4);
      if (name.startsWith("I32_")) {
        if (relation.endsWith("_U")) {
          // the exchange leaves the operands in the opposite order
          return new Comparison(
              List.of(SIGN_BIT, IXOR, SWAP, SIGN_BIT, IXOR), mirrored(integerJump(relation)));
        }
        return new Comparison(List.of(), relation.equals("EQZ") ? IFEQ : integerJump(relation));
      }
      if (name.startsWith("I64_")) {
        return relation.equals("EQZ")
            ? new Comparison(List.of(LCONST_0, LCMP), IFEQ)
            : new Comparison(List.of(LCMP), zeroJump(relation));
      }
      boolean less = relation.startsWith("L");
      int opcode = name.startsWith("F64_") ? (less ? DCMPG : DCMPL) : (less ? FCMPG : FCMPL);
      return new Comparison(List.of(opcode), zeroJump(relation));
    }

    private static int integerJump(String relation) {
      return zeroJump(relation) - IFEQ + IF_ICMPEQ;
    }

    private static int zeroJump(String relation) {
      return switch (relation.substring(0, 2)) {
        case "EQ" -> IFEQ;
        case "NE" -> IFNE;
        case "LT" -> IFLT;
        case "LE" -> IFLE;
        case "GT" -> IFGT;
        case "GE" -> IFGE;
        default -> throw new IllegalStateException("no comparison " + relation);
      };
    }

    private static int mirrored(int jump) {
      return switch (jump) {
        case IF_ICMPLT -> IF_ICMPGT;
        case IF_ICMPGT -> IF_ICMPLT;
        case IF_ICMPLE -> IF_ICMPGE;
        case IF_ICMPGE -> IF_ICMPLE;
        default -> jump;
      };
    }

    /** Jump opcodes come in pairs of opposites from IFEQ and from IF_ICMPEQ on. */
    private static int opposite(int jump) {
      return ((jump + 1) ^ 1) - 1;
    }

    private static AbstractInsnNode intConstantNode(int value) {
      if (value >= -1 && value <= 5) {
        return new InsnNode(ICONST_0 + value);
      } else if (value == (byte) value) {
        return new IntInsnNode(BIPUSH, value);
      } else if (value == (short) value) {
        return new IntInsnNode(SIPUSH, value);
      }
      return new LdcInsnNode(value);
    }

    private static boolean isIntConstant(AbstractInsnNode node) {
      int opcode = node.getOpcode();
      return opcode >= ICONST_M1 && opcode <= ICONST_5
          || opcode == BIPUSH
          || opcode == SIPUSH
          || node instanceof LdcInsnNode constant && constant.cst instanceof Integer;
    }

    private static int intConstant(AbstractInsnNode node) {
      require(isIntConstant(node), "expected a constant");
      if (node instanceof IntInsnNode pushed) {
        return pushed.operand;
      } else if (node instanceof LdcInsnNode constant) {
        return (Integer) constant.cst;
      }
      return node.getOpcode() - ICONST_0;
    }
  }
}
