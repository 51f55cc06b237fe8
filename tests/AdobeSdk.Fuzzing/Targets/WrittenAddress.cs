using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>
/// Reads an address as the letters stand, without <see cref="Uri"/>: the second opinion on what the product understands. It
/// knows plain addresses only, which are all that may pass.
/// </summary>
internal static partial class WrittenAddress
{
    /// <summary>Scheme, host and port, or <see langword="null"/> if it is not plain.</summary>
    public static (string Scheme, string Host, int Port)? Of(string text)
    {
        Match plain = Plain().Match(text);
        if (!plain.Success)
        {
            return null;
        }

        string scheme = plain.Groups[1].Value.ToLowerInvariant();
        int usual = scheme == "https" ? 443 : 80;
        int port = plain.Groups[3].Length == 0 ? usual : int.TryParse(plain.Groups[3].Value, out int given) ? given : -1;
        return (scheme, plain.Groups[2].Value.ToLowerInvariant(), port);
    }

    /// <summary><see cref="Uri.TryCreate(string, UriKind, out Uri)"/>, which throws where its reading of <c>//\u202E</c> fails (.NET 10).</summary>
    public static bool TryCreate(string text, UriKind kind, [NotNullWhen(true)] out Uri? address)
    {
        try
        {
            return Uri.TryCreate(text, kind, out address);
        }
        catch (IndexOutOfRangeException)
        {
            address = null;
            return false;
        }
    }

    [GeneratedRegex(@"\A(https?)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?(?:[/?#].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Plain();
}
