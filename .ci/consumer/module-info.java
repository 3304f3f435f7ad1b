/** A program of somebody else, on the module path. */
module lecture {
  requires org.moagraph;
  requires org.jgrapht.core;
  requires info.picocli;

  opens lecture to
      info.picocli;
}
