// A relationship and plain attributes share the columns of a composite reference.
@Embeddable record Key(String tenant, long id) {}
@Entity class Source { @EmbeddedId Key key; }

@Entity
class Sink {
  @Id long id;
  @ManyToOne
  @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
  @JoinColumn(name = "source_id", referencedColumnName = "id", insertable = false, updatable = false)
  Source one;
  @Column(name = "tenant") String tenant;
  @Column(name = "source_id") Long sourceId;
}
