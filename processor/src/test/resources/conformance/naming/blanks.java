// Blanks around a name are none of it, those within it are.
@Entity
@Table(name = " TEA POT ", indexes = @Index(name = "by_spout", columnList = " spout "))
class TeaPot {
  @Id long id;
  @Column(name = " Spout ") String spout;
  @Column(name = " `Lid` ") String lid;
  @ManyToOne @JoinColumn(name = "the_set ") TeaPot first;
}
