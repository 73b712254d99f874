// A unique constraint over join columns follows the attributes that they refer to, a foreign key the key.
@Embeddable class PlotId { int row; int col; String area; }
@Entity class Plot { @EmbeddedId PlotId id; }
@Entity class Plain { @Id long id; @OneToOne Plot plot; }
@Entity
class Named {
  @Id long id;
  @OneToOne
  @JoinColumn(name = "r", referencedColumnName = "row")
  @JoinColumn(name = "a", referencedColumnName = "area")
  @JoinColumn(name = "c", referencedColumnName = "col")
  Plot plot;
}
@Entity
class Paired {
  @Id long id;
  @OneToOne @JoinColumn(name = "z") @JoinColumn(name = "y") @JoinColumn(name = "x") Plot plot;
}
