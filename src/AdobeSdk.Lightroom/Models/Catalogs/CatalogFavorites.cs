using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Which presets or profiles a user likes.</summary>
/// <remarks>Adobe's schemas <c>getCatalogAnswer.payload.presets</c> and <c>getCatalogAnswer.payload.profiles</c>.</remarks>
public sealed record CatalogFavorites : AdobePayload
{
    /// <summary>By id, whether the user likes it.</summary>
    [JsonPropertyName("favorites")]
    public IReadOnlyDictionary<string, bool>? Favorites { get; init; }
}
