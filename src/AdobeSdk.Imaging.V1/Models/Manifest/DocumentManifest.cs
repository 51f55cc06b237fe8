using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>The layers of one document.</summary>
/// <remarks>Adobe's schema <c>ManifestJobStatusOutputDetails</c>.</remarks>
public sealed record DocumentManifest : AdobePayload
{
    /// <summary>The input's <c>href</c>.</summary>
    [JsonPropertyName("input")]
    public Uri? Input { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonPropertyName("created")]
    public ImagingTimestamp? Created { get; init; }

    /// <summary>When it was last worked on.</summary>
    [JsonPropertyName("modified")]
    public ImagingTimestamp? Modified { get; init; }

    /// <summary>Adobe's word for where it is.</summary>
    [JsonPropertyName("status")]
    public AdobeJobState? Status { get; init; }

    /// <summary>The document.</summary>
    [JsonPropertyName("document")]
    public ManifestDocument? Document { get; init; }

    /// <summary>Its layers, as a tree.</summary>
    [JsonPropertyName("layers")]
    public IReadOnlyList<ManifestLayer>? Layers { get; init; }

    /// <summary>What went wrong. Adobe's services send it; no description has it.</summary>
    [JsonPropertyName("errors")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingError>))]
    public IReadOnlyList<ImagingError>? Errors { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"DocumentManifest {{ Created = {Created}, Modified = {Modified}, Status = {Status}, Document = {Document}, Layers = {Layers}, Errors = {Errors}, Input = {WithoutSignature(Input)} }}";
}
