/** A comment can name the column or the table that it is on; that of a whole is on its first column. */
@Embeddable class Mooring { @ManyToOne Berth at; int line; }
@Embeddable record Place(String wharf, String basin) {}
@Entity class Berth { @Id long id;
  @OneToMany(mappedBy = "berth") @org.hibernate.annotations.Comment(value = "who calls", on = "PortCall") Set<PortCall> calls; }
@Entity class PortCall {
  @Id long id;
  @ManyToOne Berth berth;
  @org.hibernate.annotations.Comment("where she lies") Mooring mooring;
  @org.hibernate.annotations.Comment("where she waits") Place place;
  @ElementCollection @org.hibernate.annotations.Comment(value = "what she carries", on = "GOODS") Set<String> goods;
}
