using System.Text.Json;

namespace AdobeSdk;

/// <summary>
/// An event that Adobe has signed for a client of this application. Members are those of CloudEvents 1.0, which most providers
/// send; those of Adobe's older envelope (<c>event.header</c>, <c>event.body</c>) stand in their places.
/// </summary>
public sealed record AdobeEvent
{
    /// <summary>What tells the event from all others: <c>event_id</c>, else <c>id</c>. An event that is delivered again has it again.</summary>
    public required string Id { get; init; }

    /// <summary>What has happened: CloudEvents' <c>type</c>, or the <c>eventCode</c>, such as <c>photoshop-job-status</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Where it has happened: CloudEvents' <c>source</c>, or the provider's <c>providerMetadata</c>.</summary>
    public string? Source { get; init; }

    /// <summary>What it has happened to, if the event says so.</summary>
    public string? Subject { get; init; }

    /// <summary>When it happened, if the event says so.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The organisation, <c>…@AdobeOrg</c>, if the event says so.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The client that the event is for: one of this application's.</summary>
    public required string RecipientClientId { get; init; }

    /// <summary>The payload: CloudEvents' <c>data</c>, or <c>event.body</c>; undefined if there is none.</summary>
    public JsonElement Data { get; init; }

    /// <summary>What the payload says of a job, if it is a job's.</summary>
    public AdobeJobEvent? Job { get; init; }

    /// <summary>The whole event as it came.</summary>
    public required JsonElement Json { get; init; }

    /// <summary>Type and id.</summary>
    public override string ToString() => $"AdobeEvent {Type ?? "(no type)"} {Id}";
}
