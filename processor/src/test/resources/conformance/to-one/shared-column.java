// Two relationships and a basic on one column.
@Entity class P { @Id long id; }
@Entity
class C {
  @Id long id;
  @Column(name = "p_id") Long plain;
  @ManyToOne @JoinColumn(name = "p_id", insertable = false, updatable = false) P p;
  @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) P self;
}
