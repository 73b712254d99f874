/** A copy of a reference to what the target inherits has a foreign key that no other copy names. */
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Device { @Id short id; @Column(unique = true) String code; @ManyToOne @JoinColumn(name = "pump", referencedColumnName = "code") Pump pump; }
@Entity class Engine extends Device { @ManyToOne @JoinColumn(name = "spare", referencedColumnName = "code") Pump spare; }
@Entity class Motor extends Device { int volts; }
@Entity class Pump extends Engine { @Column(unique = true) String model; }
