// A one-to-one to a composite key is unique over all its columns.
@Embeddable record PlotId(int row, int col) {}
@Entity class Plot { @EmbeddedId PlotId id; }
@Entity class House { @Id long id; @OneToOne Plot plot; }
