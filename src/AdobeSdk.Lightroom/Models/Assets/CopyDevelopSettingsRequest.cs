using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Whose develop settings to copy.</summary>
/// <remarks>Adobe's schema <c>putAssetExternalXmpDevelopSettingBody</c>.</remarks>
public sealed record CopyDevelopSettingsRequest : AdobePayload
{
    /// <summary>
    /// The link to the other asset's settings: <c>/v2/catalogs/{catalog_id}/assets/{asset_id}/xmp/develop</c>.
    /// </summary>
    [JsonPropertyName("file_href")]
    public required string Source { get; init; }
}
