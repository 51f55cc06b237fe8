using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AdobeSdk.Emulator.Lightroom.Catalogs;

/// <summary>Ids as the catalog has them: 32 lower-case hexadecimal digits, without hyphens.</summary>
internal static partial class LightroomIds
{
    public static bool Is(string text) => Id().IsMatch(text);

    /// <summary>Always the same for the same name.</summary>
    public static string Of(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    [GeneratedRegex("^[0-9a-f]{32}\\z")]
    private static partial Regex Id();
}
