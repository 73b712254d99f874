// A one-to-one relationship over several columns is unique: where it is all of the id, that is the order of the key.
@Embeddable class PlotId { String area; int row; }
@Entity class Plot { @EmbeddedId PlotId id; }
@Entity class Lease { @Id @OneToOne Plot plot; @ManyToOne Lease former; @OneToMany Set<Visit> visits; }
@Entity class Deed { @EmbeddedId PlotId id; @OneToOne @MapsId Plot plot; }
@Entity class Copy { @EmbeddedId PlotId id; @OneToOne @MapsId Deed deed; @ElementCollection List<String> seals; }
@Embeddable class FenceId { PlotId plot; }
@Entity class Fence { @EmbeddedId FenceId id; @OneToOne @MapsId("plot") Plot plot; }
@Entity
class Sold {
  @Id
  @OneToOne
  @JoinColumn(name = "a", referencedColumnName = "row")
  @JoinColumn(name = "b", referencedColumnName = "area")
  Plot plot;
}
@Entity class Many { @EmbeddedId PlotId id; @ManyToOne @MapsId Plot plot; }

class VisitId { PlotId plot; int day; }
@Entity @IdClass(VisitId.class) class Visit { @Id @OneToOne Plot plot; @Id int day; }
@Embeddable class TaxId { PlotId plot; int year; }
@Entity class Tax { @EmbeddedId TaxId id; @OneToOne @MapsId("plot") Plot plot; }
@Entity class Owner { @Id long id; }
class ShareId { long owner; int number; }
@Entity @IdClass(ShareId.class) class Share { @Id @OneToOne Owner owner; @Id int number; }
