using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>Adobe's word for where a job is. Words that this SDK does not know survive.</summary>
/// <param name="Value">The word as it stands on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AdobeJobState>))]
public readonly record struct AdobeJobState(string Value) : IOpenEnum<AdobeJobState>
{
    /// <summary>Accepted, not started, in the words of masking, Substance 3D and InDesign.</summary>
    public static AdobeJobState NotStarted { get; } = new("not_started");

    /// <summary>Accepted, not started.</summary>
    public static AdobeJobState Pending { get; } = new("pending");

    /// <summary>About to be at work, in the words of Photoshop v1.</summary>
    public static AdobeJobState Starting { get; } = new("starting");

    /// <summary>At work.</summary>
    public static AdobeJobState Running { get; } = new("running");

    /// <summary>Made, and on its way to where it goes, in the words of Photoshop v1.</summary>
    public static AdobeJobState Uploading { get; } = new("uploading");

    /// <summary>Done; the result is there.</summary>
    public static AdobeJobState Succeeded { get; } = new("succeeded");

    /// <summary>Done in part; there are a result and errors. InDesign's word for it is <c>partial_success</c>.</summary>
    public static AdobeJobState PartiallySucceeded { get; } = new("partially_succeeded");

    /// <summary>Done; there is an error instead of a result.</summary>
    public static AdobeJobState Failed { get; } = new("failed");

    /// <summary>Cancelled at Adobe.</summary>
    public static AdobeJobState Cancelled { get; } = new("cancelled");

    /// <summary>Cancelling was asked for and has not happened yet.</summary>
    public static AdobeJobState CancelPending { get; } = new("cancel_pending");

    /// <summary>Adobe gave the job up.</summary>
    public static AdobeJobState Timeout { get; } = new("timeout");

    /// <inheritdoc/>
    public static AdobeJobState FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
