using System.Text.Json;
using AdobeSdk.Emulator.Pictures;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>Sources of Photoshop's requests.</summary>
internal static class Fetching
{
    /// <summary>The bytes of a source.</summary>
    /// <exception cref="PictureException">It is not there, or needs a user, whom the emulator does not have.</exception>
    public static byte[] FetchFile(this Atelier atelier, JsonElement source) => source.TryGetProperty("url", out _)
        ? atelier.Fetch(source)
        : throw new PictureException("Creative Cloud and Lightroom files need a user's token, and the emulator has no users: use a URL.");

    /// <summary>The bytes of the <c>source</c> in a member.</summary>
    public static byte[] FetchSource(this Atelier atelier, JsonElement member) => atelier.FetchFile(member.GetProperty("source"));
}
