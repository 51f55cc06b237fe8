using System.Text.Json;

namespace AdobeSdk.Emulator.Jobs;

/// <summary>A job to accept.</summary>
/// <param name="Operation">The operation's id, such as <c>generateImagesV3Async</c>.</param>
/// <param name="ClientId">Whose job it is: nobody else sees it.</param>
/// <param name="Request">The body that was sent.</param>
/// <param name="Work">What to do; runs once, in the background, when somebody first asks for the job.</param>
internal sealed record JobOrder(string Operation, string ClientId, JsonElement Request, Func<JobOutcome> Work)
{
    /// <summary>What the job's id begins with; a UUID follows.</summary>
    public string IdPrefix { get; init; } = "urn:ff:jobs:emu:";

    /// <summary>What was sent as <c>x-gw-ims-org-id</c>: whoever sends it gets an event when the job is over.</summary>
    public string? Organization { get; init; }

    /// <summary>The type of that event.</summary>
    public string EventCode { get; init; } = "photoshop-job-status";
}
