using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>Where a developed photo is.</summary>
/// <remarks>Adobe's schema <c>Links</c>.</remarks>
public sealed record DevelopedPhotoLinks : AdobePayload
{
    /// <summary>Where it went. Adobe's events have a list here, of one.</summary>
    [JsonPropertyName("self")]
    [JsonConverter(typeof(FirstConverter<StoredFile>))]
    public StoredFile? File { get; init; }
}
