using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>An operation that takes a job: what it accepts, and what it then does.</summary>
/// <param name="Id">The <c>operationId</c> of Adobe's description.</param>
/// <param name="Path">The path, to which a job is posted.</param>
internal abstract record PhotoshopOperation(string Id, string Path)
{
    public virtual string Host => AdobeHosts.Photoshop;

    public virtual PhotoshopDialect Dialect => PhotoshopDialect.V2;

    /// <summary>What a job's id stands behind in the address of its status.</summary>
    public string StatusPath => Dialect == PhotoshopDialect.V2 ? "/v2/status/" : "/v1/status/";

    /// <summary>What the body has to be like.</summary>
    public abstract Rule Body { get; }

    /// <summary>Does the job.</summary>
    /// <param name="body">The body, which has passed the operation's rules.</param>
    /// <param name="atelier">Fetches sources and delivers pictures.</param>
    public abstract JobOutcome Work(JsonElement body, Atelier atelier);
}
