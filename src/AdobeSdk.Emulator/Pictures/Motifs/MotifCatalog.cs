namespace AdobeSdk.Emulator.Pictures.Motifs;

/// <summary>All motifs, and the nouns that mean them.</summary>
internal static class MotifCatalog
{
    private static readonly IMotif[] All =
    [
        new LighthouseMotif(), new BoatMotif(), new HouseMotif(), new TreeMotif(), new BalloonMotif(), new MonumentMotif(),
    ];

    private static readonly Dictionary<string, IMotif> ByName = All.ToDictionary(motif => motif.Nouns[0], StringComparer.Ordinal);

    /// <summary>From every noun to its motif's name.</summary>
    public static IReadOnlyDictionary<string, string> Nouns { get; } =
        All.SelectMany(motif => motif.Nouns, (motif, noun) => (noun, name: motif.Nouns[0])).ToDictionary(pair => pair.noun, pair => pair.name, StringComparer.Ordinal);

    public static IMotif Get(string name) => ByName[name];
}
