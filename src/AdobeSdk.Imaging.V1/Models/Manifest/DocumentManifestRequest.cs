using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The documents whose layers <c>documentManifest</c> lists.</summary>
/// <remarks>Adobe's schema <c>DocumentManifestRequest</c>.</remarks>
public sealed record DocumentManifestRequest : AdobePayload
{
    /// <summary>The documents.</summary>
    [JsonPropertyName("inputs")]
    public required IReadOnlyList<StoredFile> Inputs { get; init; }

    /// <summary>What to list besides.</summary>
    [JsonPropertyName("options")]
    public ManifestOptions? Options { get; init; }
}
