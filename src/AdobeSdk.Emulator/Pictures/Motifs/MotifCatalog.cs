namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>All motifs, and the nouns that mean them.</summary>
internal static class MotifCatalog
{
    private static readonly IMotif[] All =
    [
        new LighthouseMotif(), new CastleMotif(), new HouseMotif(), new WindmillMotif(), new TowerMotif(), new BridgeMotif(), new TentMotif(), new MonumentMotif(),
        new BoatMotif(), new CarMotif(), new TrainMotif(), new AirplaneMotif(), new BalloonMotif(), new RocketMotif(), new PlanetMotif(),
        new TreeMotif(), new MushroomMotif(), new BirdMotif(), new ButterflyMotif(), new FishMotif(), new WhaleMotif(),
        new RobotMotif(), new PortraitMotif(), new BottleMotif(), new CupMotif(), new FruitMotif(),
        new FlowerMotif(["flower", "daisy", "lotus", "lily", "orchid", "blossom flower", "bouquet"], 13, 1, 0xF4F0F6, 0xF0B52E, 0.07f),
        new FlowerMotif(["sunflower"], 24, 2, 0xF6BE1E, 0x4A2A14, 0.135f),
        new FlowerMotif(["rose", "peony", "carnation"], 7, 5, 0xC81E3A, 0x8A1228, 0.035f),
        new FlowerMotif(["tulip", "poppy"], 5, 2, 0xE23B3B, 0x2A1A1A, 0.045f),
        new SeatedAnimalMotif(new AnimalLook(["cat", "kitten", "kitty"], 0xD98A3D) { Eyes = 0x6FB04A, Stripes = true }),
        new SeatedAnimalMotif(new AnimalLook(["dog", "puppy", "labrador", "retriever", "corgi", "husky"], 0xB98248) { Ears = AnimalLook.Ear.Floppy, Muzzle = 1 }),
        new SeatedAnimalMotif(new AnimalLook(["fox"], 0xD9652A) { Brush = true, Muzzle = 0.6f, Eyes = 0xC88A2A }),
        new SeatedAnimalMotif(new AnimalLook(["wolf", "coyote"], 0x7D8288) { Brush = true, Muzzle = 0.8f, Eyes = 0xD9A83A, Pale = 0xE3E3E0 }),
        new SeatedAnimalMotif(new AnimalLook(["rabbit", "bunny", "hare"], 0xB7A694) { Ears = AnimalLook.Ear.Long }),
        new SeatedAnimalMotif(new AnimalLook(["bear", "grizzly", "teddy", "teddy bear", "koala"], 0x7A4E30) { Ears = AnimalLook.Ear.Round, Muzzle = 0.7f, Pale = 0xC9A47E }),
        new SeatedAnimalMotif(new AnimalLook(["panda"], 0xF4F2EE) { Ears = AnimalLook.Ear.Round, Muzzle = 0.7f, Patches = true }),
        new SeatedAnimalMotif(new AnimalLook(["lion"], 0xD2A052) { Ears = AnimalLook.Ear.Round, Muzzle = 0.8f, Mane = true }),
        new SeatedAnimalMotif(new AnimalLook(["tiger", "leopard"], 0xE08A2E) { Ears = AnimalLook.Ear.Round, Muzzle = 0.6f, Stripes = true, Eyes = 0xD9B83A }),
        new HoofedMotif(["horse", "pony", "stallion", "mare", "donkey"], 0x7A4A2A, 0x2A1A14),
        new HoofedMotif(["unicorn"], 0xF6F2F6, 0xD98AC8, horn: true),
        new HoofedMotif(["zebra"], 0xF2F0EA, 0x1C1C20, stripes: true),
        new HoofedMotif(["deer", "stag", "elk", "reindeer", "moose", "antelope"], 0xA0703F, 0x6A4626, antlers: true),
    ];

    private static readonly Dictionary<string, IMotif> ByName = All.ToDictionary(motif => motif.Nouns[0], StringComparer.Ordinal);

    /// <summary>From every noun to its motif's name.</summary>
    public static IReadOnlyDictionary<string, string> Nouns { get; } =
        All.SelectMany(motif => motif.Nouns, (motif, noun) => (noun, name: motif.Nouns[0])).ToDictionary(pair => pair.noun, pair => pair.name, StringComparer.Ordinal);

    public static IMotif Get(string name) => ByName[name];
}
