// Join columns reach a composite key by names, in another order.
@Embeddable record LineId(String doc, long pos) {}
@Entity class Line { @EmbeddedId LineId id; }

@Entity
class Note {
  @Id long id;
  @ManyToOne
  @JoinColumn(name = "line_pos", referencedColumnName = "pos")
  @JoinColumn(name = "line_doc", referencedColumnName = "doc")
  Line line;
}
