// An enum as id, and references to it.
enum Plan { FREE, PAID }
@Entity class Tariff { @Id @Enumerated(EnumType.STRING) Plan plan; }
@Entity class Customer { @Id long id; @ManyToOne Tariff tariff; @ManyToOne @JoinColumn(name = "second") Tariff other; }
