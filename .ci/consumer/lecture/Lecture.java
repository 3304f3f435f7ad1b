package lecture;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jgrapht.Graph;
import org.moagraph.app.Moa;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A program of somebody else, with a picocli of its own, that uses the library. */
@Command(name = "lecture", version = "1")
public final class Lecture implements Callable<Integer> {
  @Parameters(index = "0")
  private String picocliVersion;

  @Parameters(index = "1")
  private Path file;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Lecture()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    require(CommandLine.VERSION.equals(picocliVersion), "picocli is " + CommandLine.VERSION);
    Moa ketamine = Moa.bundled("ketamine");
    Verdict verdict = ketamine.effect("rapamycin", "mTORC1").verdict();
    require(verdict == Verdict.DECREASES, "the effect is " + verdict);
    require(!ketamine.downstream("rapamycin").isEmpty(), "rapamycin changes nothing");
    Outcome outcome = ketamine.whatIf("ketamine", "synaptogenesis", "block mTORC1").outcome();
    require(outcome == Outcome.BLOCKED, "the outcome is " + outcome);
    require(ketamine.draw("article").contains("<svg"), "there is no picture");
    Graph<Entity, Claim> graph = ketamine.graph();
    require(graph.edgeSet().size() == ketamine.model().claims().size(), "claims are missing");
    Moa own = Moa.open(file).single().orElseThrow();
    require(own.effect("A", "B").verdict() == Verdict.INCREASES, "the file is misread");
    String plain = new EmbeddedGraphviz().render("digraph { a -> b }", "dot", "plain");
    require(plain.startsWith("graph 1 "), "Graphviz answers " + plain);
    System.out.println("the library serves a program: " + Moa.class.getModule());
    return 0;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
