package org.moagraph.io.edgelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.io.Source;
import org.moagraph.model.Model;

class RangeHashTest {

  /** With base 1 the order of the bytes does not count: names and ids of these rows collide. */
  private static final String ROWS =
      """
      source\trelation\ttarget
      ab\tactivates\tcd
      ba\tactivates\tdc
      cd\tactivates\tab
      ab\tactivates\tcd
      ab\tactivates\tcd
      ab\tactivates\tcd-2
      ba\tinhibits\tdc
      """;

  @Test
  void rangesThatCollideAreComparedAndStayApart() {
    var colliding = read(RangeHash.withBase(1));

    assertThat(colliding.entities())
        .extracting(e -> e.id().value())
        .containsExactly("ab", "cd", "ba", "dc", "cd-2");
    assertThat(colliding.claims())
        .extracting(c -> c.id().value())
        .containsExactly(
            "ab-activates-cd",
            "ba-activates-dc",
            "cd-activates-ab",
            "ab-activates-cd-2",
            "ab-activates-cd-3",
            "ab-activates-cd-2-2",
            "ba-inhibits-dc");
  }

  @Test
  void whatIsReadDoesNotDependOnTheBase() {
    var model = read(RangeHash.withBase(1));

    for (var hash : List.of(RangeHash.withBase(0), RangeHash.withBase(257), unforeseen())) {
      assertThat(read(hash)).isEqualTo(model);
    }
  }

  @Test
  void theHashOfJoinedRangesFollowsFromTheirs() {
    var bytes = "esketamine-activates-äöü\u0000".getBytes(StandardCharsets.UTF_8);
    var hash = unforeseen();
    for (int cut = 0; cut <= bytes.length; cut++) {
      long first = hash.of(bytes, 0, cut);
      long second = hash.of(bytes, cut, bytes.length);
      assertThat(hash.joined(first, second, bytes.length - cut))
          .isEqualTo(hash.of(bytes, 0, bytes.length));
    }
  }

  @Test
  void theHashIsThePolynomialModuloThePrime() {
    var bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    var prime = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
    var base = BigInteger.valueOf((1L << 29) - 1);
    var expected = BigInteger.ZERO;
    for (byte b : bytes) {
      expected = expected.multiply(base).add(BigInteger.valueOf((b & 0xFF) + 1)).mod(prime);
    }

    assertThat(RangeHash.withBase((1L << 29) - 1).of(bytes, 0, bytes.length))
        .isEqualTo(expected.longValueExact());
  }

  /**
   * Words after Thue and Morse, which collide under every base where a polynomial is cut off at 64
   * bits.
   */
  @Test
  void wordsThatCollideUnderEveryBaseOfAMachineWordDoNot() {
    var word = new byte[2048];
    var opposite = new byte[2048];
    for (int i = 0; i < word.length; i++) {
      boolean odd = Integer.bitCount(i) % 2 == 1;
      word[i] = (byte) (odd ? 'a' : 'b');
      opposite[i] = (byte) (odd ? 'b' : 'a');
    }
    var hash = RangeHash.withBase(257);

    assertThat(hash.of(word, 0, word.length)).isNotEqualTo(hash.of(opposite, 0, opposite.length));
  }

  @Test
  void eachReadingHasABaseOfItsOwn() {
    var bytes = "ketamine".getBytes(StandardCharsets.UTF_8);
    long first = unforeseen().of(bytes, 0, bytes.length);

    assertThat(List.of(unforeseen(), unforeseen(), unforeseen()))
        .anyMatch(hash -> hash.of(bytes, 0, bytes.length) != first);
  }

  private static RangeHash unforeseen() {
    return RangeHash.unforeseen();
  }

  private static Model read(RangeHash hash) {
    var source = new Source("x.tsv", ROWS.getBytes(StandardCharsets.UTF_8));
    return new EdgeListReader(source, hash).read().model().orElseThrow();
  }
}
