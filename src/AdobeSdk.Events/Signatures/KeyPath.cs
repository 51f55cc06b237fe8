using System.Text.RegularExpressions;

namespace AdobeSdk.Events.Signatures;

/// <summary>What the path to a key may look like, so that it leads to the keys' host and to nowhere else.</summary>
internal static partial class KeyPath
{
    private const int Longest = 200;

    /// <summary>Whether the path may be asked for.</summary>
    public static bool IsSafe(string path) => path.Length <= Longest && Shape().IsMatch(path) && !path.Contains("..", StringComparison.Ordinal);

    // Adobe's is /prod/keys/pub-key-UUID.pem. What begins with two slashes, holds a user, an escape, a query or a backslash may
    // mean another host to somebody.
    [GeneratedRegex(@"^(/[A-Za-z0-9._-]+)+\.pem\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
