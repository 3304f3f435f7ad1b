package org.moagraph.graphviz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A WebAssembly module for a test: functions exported under their names, a table of them, a memory,
 * and the one global that the module of Graphviz has, its stack pointer. Signatures are letters of
 * Java for types, such as {@code IJ>D}.
 */
final class TinyModule {
  static final int STACK_POINTER = 65536;

  private static final List<String> LETTERS = List.of("I", "J", "F", "D");
  private static final int[] TYPES = {Code.I32, Code.I64, Code.F32, Code.F64};

  private final List<String> signatures = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private List<Integer> table = List.of();
  private byte[] data = {};
  private int dataAt;

  private record Function(String name, int type, String locals, Code body) {}

  /** The number of a type in calls through the table. */
  int type(String signature) {
    if (!signatures.contains(signature)) {
      signatures.add(signature);
    }
    return signatures.indexOf(signature);
  }

  /** Adds a function and answers its number; the end of its body is added. */
  int function(String name, String signature, Code body) {
    return function(name, signature, "", body);
  }

  /** The same with locals beside its parameters. */
  int function(String name, String signature, String locals, Code body) {
    functions.add(new Function(name, type(signature), locals, body));
    return functions.size() - 1;
  }

  /** The functions in the table, from its second place on. */
  void table(List<Integer> numbers) {
    table = List.copyOf(numbers);
  }

  void data(int address, byte[] bytes) {
    dataAt = address;
    data = bytes;
  }

  byte[] bytes() {
    Code module = new Code();
    for (int b : new int[] {0, 'a', 's', 'm', 1, 0, 0, 0}) {
      module.op(b);
    }
    section(module, 1, signatures.size(), types());
    section(module, 3, functions.size(), numbers(functions.stream().map(Function::type).toList()));
    section(module, 4, 1, new Code().op(0x70).op(0).unsigned(table.size() + 2));
    section(module, 5, 1, new Code().op(0).unsigned(16));
    section(module, 6, 1, new Code().op(Code.I32).op(1).constant(STACK_POINTER).end());
    section(module, 7, functions.size(), exports());
    section(
        module,
        9,
        1,
        new Code().op(0).constant(1).end().unsigned(table.size()).add(numbers(table)));
    section(module, 10, functions.size(), bodies());
    section(
        module, 11, 1, bytes(new Code().op(0).constant(dataAt).end().unsigned(data.length), data));
    return module.bytes();
  }

  private static void section(Code module, int id, int count, Code content) {
    Code counted = new Code().unsigned(count).add(content);
    module.op(id).unsigned(counted.bytes().length).add(counted);
  }

  private static Code bytes(Code code, byte[] more) {
    for (byte b : more) {
      code.op(b & 0xFF);
    }
    return code;
  }

  private static Code numbers(List<Integer> numbers) {
    Code code = new Code();
    numbers.forEach(code::unsigned);
    return code;
  }

  private Code types() {
    Code code = new Code();
    for (String signature : signatures) {
      code.op(0x60);
      for (String side : signature.split(">", 2)) {
        code.unsigned(side.length());
        side.chars().forEach(letter -> code.op(type(letter)));
      }
    }
    return code;
  }

  private static int type(int letter) {
    return TYPES[LETTERS.indexOf(Character.toString(letter))];
  }

  private Code exports() {
    Code code = new Code();
    for (int i = 0; i < functions.size(); i++) {
      byte[] name = functions.get(i).name().getBytes(StandardCharsets.UTF_8);
      bytes(code.unsigned(name.length), name).op(0).unsigned(i);
    }
    return code;
  }

  private Code bodies() {
    Code code = new Code();
    for (Function function : functions) {
      Code body = new Code().unsigned(function.locals().length());
      function.locals().chars().forEach(letter -> body.unsigned(1).op(type(letter)));
      body.add(function.body()).end();
      code.unsigned(body.bytes().length).add(body);
    }
    return code;
  }
}
