using System.IO.Enumeration;

namespace AdobeSdk.Emulator.Wire;

/// <summary>
/// Names endpoints: <c>[METHOD ][host]/path</c>, where <c>*</c> stands for anything. Without a method every method is
/// meant, without a host every host: <c>POST /v3/images/*</c>, <c>ims-na1.adobelogin.com/ims/token/v3</c>, <c>*</c>.
/// </summary>
internal sealed record EndpointPattern(string? Method, string Host, string Path)
{
    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The text is empty or its path does not start with a slash.</exception>
    public static EndpointPattern Parse(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2)
        {
            throw new FormatException($"'{text}' names no endpoint: write '[METHOD ][host]/path', such as 'POST /v3/images/*'.");
        }

        string target = words[^1];
        int slash = target.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && target != "*")
        {
            throw new FormatException($"'{text}' names no endpoint: its path has to start with '/', such as 'POST /v3/images/*'.");
        }

        return new EndpointPattern(
            words.Length == 2 ? words[0].ToUpperInvariant() : null,
            slash > 0 ? target[..slash] : "*",
            slash < 0 ? "*" : target[slash..]);
    }

    public bool Matches(string method, string host, string path) =>
        (Method is null || Method == method)
        && FileSystemName.MatchesSimpleExpression(Host, host)
        && FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false);

    public override string ToString() => $"{(Method is null ? "" : Method + " ")}{(Host == "*" ? "" : Host)}{Path}";
}
