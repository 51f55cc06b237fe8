using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What became of one input of a job.</summary>
/// <remarks>Adobe's schema <c>JobOutputDetails</c>.</remarks>
public sealed record ProducedRenditions : AdobePayload
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

    /// <summary>The files that were made of it.</summary>
    [JsonPropertyName("_links")]
    public RenditionLinks? Links { get; init; }

    /// <summary>What went wrong. Adobe's services send it; no description has it.</summary>
    [JsonPropertyName("errors")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingError>))]
    public IReadOnlyList<ImagingError>? Errors { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"ProducedRenditions {{ Created = {Created}, Modified = {Modified}, Status = {Status}, Links = {Links}, Errors = {Errors}, Input = {WithoutSignature(Input)} }}";
}
