namespace AdobeSdk.Tests.Conformity;

/// <summary>What was compared, and what differs.</summary>
internal sealed class ConformityReport
{
    private readonly Dictionary<Type, HashSet<string>> _words = [];

    public List<Problem> Problems { get; } = [];

    public int Operations { get; set; }

    public int ContentTypes { get; set; }

    public int Parameters { get; set; }

    public int Schemas { get; set; }

    public int Properties { get; set; }

    /// <summary>The words that the description gives each open enum, everywhere it is used.</summary>
    public IReadOnlyDictionary<Type, HashSet<string>> Words => _words;

    public void Problem(object where, string what) => Problems.Add(new Problem(where.ToString()!, what));

    public void AddWords(Type type, IEnumerable<string> words)
    {
        if (!_words.TryGetValue(type, out HashSet<string>? known))
        {
            _words[type] = known = [];
        }

        known.UnionWith(words);
    }

    public override string ToString() =>
        $"{Operations} operations, {ContentTypes} request content types, {Parameters} parameters, {Schemas} schemas, "
        + $"{Properties} properties, {Words.Values.Sum(words => words.Count)} words of {Words.Count} enums: {Problems.Count} differences";
}
