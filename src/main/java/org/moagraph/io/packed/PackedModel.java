package org.moagraph.io.packed;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Model;

/**
 * A model as bytes that are read in a few milliseconds: the components of its records, one after
 * the other. The layout is that of the records of one build, so whatever keeps such bytes longer
 * keeps {@link PackedLayout#NUMBER} beside them.
 */
public final class PackedModel {

  /** The ending of its files. */
  public static final String ENDING = ".packed";

  private static final Shape MODEL = new KnownShapes().of(Model.class);

  private PackedModel() {}

  /** The bytes of a model. */
  public static byte[] pack(Model model) {
    var output = new Output();
    MODEL.write(model, output);
    return output.bytes.toByteArray();
  }

  /** The model of bytes that the same build packed. */
  public static Model unpack(byte[] bytes) {
    return (Model) MODEL.read(new Input(bytes));
  }

  /** How values of one type are written and read. */
  private interface Shape {
    void write(Object value, Output output);

    Object read(Input input);
  }

  /** The shape of every type that occurs in a model, made once. */
  private static final class KnownShapes {
    private final Map<Type, Shape> known = new HashMap<>();

    Shape of(Type type) {
      var shape = known.get(type);
      if (shape == null) {
        shape = make(type);
        known.put(type, shape);
      }
      return shape;
    }

    private Shape make(Type type) {
      if (type == String.class) {
        return new WordShape();
      } else if (type == boolean.class) {
        return new OneOf(List.of(false, true));
      } else if (type == int.class) {
        return new NumberShape();
      } else if (type instanceof Class<?> c && c.isEnum()) {
        return new OneOf(List.of(c.getEnumConstants()));
      } else if (type instanceof Class<?> c && c.isRecord()) {
        return new Components(c, this);
      } else if (type instanceof ParameterizedType p) {
        var parts = Arrays.stream(p.getActualTypeArguments()).map(this::of).toList();
        return container((Class<?>) p.getRawType(), parts);
      }
      throw new IllegalArgumentException("no shape for " + type);
    }

    private static Shape container(Class<?> type, List<Shape> parts) {
      if (type == List.class) {
        return new ListShape(parts.get(0));
      } else if (type == Optional.class) {
        return new Perhaps(parts.get(0));
      } else if (type == Map.class) {
        return new MapShape(parts.get(0), parts.get(1));
      }
      throw new IllegalArgumentException("no shape for " + type);
    }
  }

  private record WordShape() implements Shape {
    @Override
    public void write(Object value, Output output) {
      output.word((String) value);
    }

    @Override
    public Object read(Input input) {
      return input.word();
    }
  }

  private record NumberShape() implements Shape {
    @Override
    public void write(Object value, Output output) {
      output.number((Integer) value);
    }

    @Override
    public Object read(Input input) {
      return input.number();
    }
  }

  private record OneOf(List<?> values) implements Shape {
    @Override
    public void write(Object value, Output output) {
      output.number(values.indexOf(value));
    }

    @Override
    public Object read(Input input) {
      return values.get(input.number());
    }
  }

  private record ListShape(Shape item) implements Shape {
    @Override
    public void write(Object value, Output output) {
      var list = (List<?>) value;
      output.number(list.size());
      list.forEach(i -> item.write(i, output));
    }

    @Override
    public Object read(Input input) {
      int size = input.number();
      var list = new ArrayList<Object>(Math.min(size, input.bytes.length));
      for (int i = 0; i < size; i++) {
        list.add(item.read(input));
      }
      return list;
    }
  }

  private record Perhaps(Shape item) implements Shape {
    @Override
    public void write(Object value, Output output) {
      var optional = (Optional<?>) value;
      output.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(i -> item.write(i, output));
    }

    @Override
    public Object read(Input input) {
      return input.number() == 0 ? Optional.empty() : Optional.of(item.read(input));
    }
  }

  private record MapShape(Shape key, Shape item) implements Shape {
    @Override
    public void write(Object value, Output output) {
      var map = (Map<?, ?>) value;
      output.number(map.size());
      map.forEach(
          (k, v) -> {
            key.write(k, output);
            item.write(v, output);
          });
    }

    @Override
    public Object read(Input input) {
      int size = input.number();
      var map = new LinkedHashMap<Object, Object>();
      for (int i = 0; i < size; i++) {
        map.put(key.read(input), item.read(input));
      }
      return map;
    }
  }

  private static final class Components implements Shape {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Shape[] shapes;

    Components(Class<?> type, KnownShapes known) {
      var components = type.getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType);
      try {
        this.constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
      this.accessors = new Method[components.length];
      this.shapes = new Shape[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors[i] = components[i].getAccessor();
        shapes[i] = known.of(components[i].getGenericType());
      }
    }

    @Override
    public void write(Object value, Output output) {
      try {
        for (int i = 0; i < shapes.length; i++) {
          shapes[i].write(accessors[i].invoke(value), output);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object read(Input input) {
      var values = new Object[shapes.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = shapes[i].read(input);
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Numbers seven bits a byte; a word at its first use in full, later by its number. */
  private static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> words = new HashMap<>();

    void number(int value) {
      int rest = value;
      while (rest >= 0x80) {
        bytes.write((rest & 0x7F) | 0x80);
        rest >>= 7;
      }
      bytes.write(rest);
    }

    void word(String word) {
      var number = words.putIfAbsent(word, words.size() + 1);
      number(number == null ? 0 : number);
      if (number == null) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
      }
    }
  }

  private static final class Input {
    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    private int position;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      int value = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[position++];
        value |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      return value;
    }

    String word() {
      int number = number();
      if (number > 0) {
        return words.get(number - 1);
      }
      int length = number();
      var word = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
      words.add(word);
      return word;
    }
  }
}
