namespace AdobeSdk.Redis.Node;

/// <summary>A verb and its <c>--name value</c> pairs.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Arguments(string verb) => Verb = verb;

    public string Verb { get; }

    public Uri? Emulator => Find("emulator") is { } address ? new(address) : new("http://127.0.0.1:1");

    public string this[string name] => Find(name) ?? throw new ArgumentException($"--{name} is missing");

    public static Arguments Parse(string[] args)
    {
        var arguments = new Arguments(args.FirstOrDefault() ?? "");
        for (int i = 1; i + 1 < args.Length; i += 2)
        {
            arguments._values[args[i].TrimStart('-')] = args[i + 1];
        }

        return arguments;
    }

    public string? Find(string name) => _values.GetValueOrDefault(name);
}
