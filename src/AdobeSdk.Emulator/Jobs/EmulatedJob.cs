using System.Text.Json;
using AdobeSdk.Emulator.Jobs;

namespace AdobeSdk.Emulator;

/// <summary>A job that the emulator has accepted: one that Adobe would have billed.</summary>
public sealed class EmulatedJob
{
    private readonly Job _job;
    private readonly JobEngine _engine;

    internal EmulatedJob(Job job, JobEngine engine) => (_job, _engine) = (job, engine);

    /// <summary>The job's id: at Firefly a URN, such as <c>urn:ff:jobs:emu:7c1e…</c>, at Photoshop a UUID.</summary>
    public string Id => _job.Id;

    /// <summary>The <c>operationId</c> of Adobe's description, such as <c>generateImagesV3Async</c>.</summary>
    public string Operation => _job.Order.Operation;

    /// <summary>The client that sent it.</summary>
    public string ClientId => _job.Order.ClientId;

    /// <summary>The body that was sent.</summary>
    public JsonElement Request => _job.Order.Request;

    /// <summary>When it was accepted, on the emulator's clock.</summary>
    public DateTimeOffset AcceptedAt => _job.AcceptedAt;

    /// <summary>How often its status was asked for.</summary>
    public int Polls => _job.Polls;

    /// <summary>The status word that it is at now. Says <c>succeeded</c> when the time is up, also of work that nobody has asked for yet.</summary>
    public string State => _job.WordAt(_engine.Now);

    /// <inheritdoc/>
    public override string ToString() => $"{Operation} {Id}: {State}";
}
