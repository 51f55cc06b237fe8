using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A catalog's name and settings.</summary>
/// <remarks>Adobe's schema <c>getCatalogAnswer.payload</c>.</remarks>
public sealed record CatalogPayload : AdobePayload
{
    /// <summary>When the user made it.</summary>
    [JsonPropertyName("userCreated")]
    public LightroomDateTime? UserCreated { get; init; }

    /// <summary>When the user last changed it.</summary>
    [JsonPropertyName("userUpdated")]
    public LightroomDateTime? UserUpdated { get; init; }

    /// <summary>Its name, up to 1,024 characters.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>How Lightroom's clients sort its assets.</summary>
    [JsonPropertyName("assetSortOrder")]
    public AssetSortOrder? AssetSortOrder { get; init; }

    /// <summary>Which presets the user likes.</summary>
    [JsonPropertyName("presets")]
    public CatalogFavorites? Presets { get; init; }

    /// <summary>Which profiles the user likes.</summary>
    [JsonPropertyName("profiles")]
    public CatalogFavorites? Profiles { get; init; }

    /// <summary>Settings of Lightroom's clients.</summary>
    [JsonPropertyName("settings")]
    public CatalogSettings? Settings { get; init; }
}
