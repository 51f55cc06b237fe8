using System.Text.Json;
using AdobeSdk.Errors;
using AdobeSdk.Http;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Jobs.News;
using AdobeSdk.Jobs.Protocols;
using AdobeSdk.Json;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Jobs;

/// <summary>Makes, polls and cancels the jobs of one client, through that client's own pipeline.</summary>
/// <param name="http">The client's pipeline. Its authentication checks the hosts of the addresses that Adobe gave.</param>
/// <param name="serializer">Reads results as the client reads answers.</param>
/// <param name="options">How jobs are polled.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of faults that are waited out.</param>
internal sealed class JobClient(HttpMessageInvoker http, AnswerSerializer serializer, AdobeJobOptions options, TimeProvider time, ILogger logger)
{
    private readonly SharedJobs _shared = new();

    /// <summary>Where jobs may lead that come from elsewhere.</summary>
    public required HandleHosts Hosts { private get; init; }

    /// <summary>Where jobs are written down, if anywhere.</summary>
    public JobLedger? Ledger { get; init; }

    /// <summary>Where it is heard that jobs have ended.</summary>
    public JobNews News { get; init; } = new();

    /// <summary>Which jobs have an event when they end.</summary>
    public Announcements Announcements { private get; init; } = new(options, static () => null);

    /// <summary>How the API of a job replies.</summary>
    public JobProtocol ProtocolOf(AdobeJobHandle job) => JobProtocols.For(Hosts.AtAdobe(job.StatusUrl));

    /// <summary>How often a job is looked at.</summary>
    public JobPace PaceOf(AdobeJobHandle job, bool isNew)
    {
        JobPace pace = new(options, ProtocolOf(job).Pace, time);
        if (Announcements.Cover(Hosts.AtAdobe(job.StatusUrl)))
        {
            pace.ExpectNews(options.AnnouncedPollInterval, isNew);
        }

        return pace;
    }

    /// <summary>How jobs are polled.</summary>
    public AdobeJobOptions Options => options;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>Told of faults that are waited out.</summary>
    public ILogger Logger => logger;

    /// <summary>Makes the job that Adobe has accepted.</summary>
    /// <exception cref="AdobeAmbiguousSubmitException">Adobe accepted it and did not say its id.</exception>
    public AdobeJob<TResult> Accept<TResult>(JobAccepted<TResult>? accepted) =>
        Job<TResult>((accepted ?? throw AmbiguousSubmit.WithoutAnswer()).ToHandle(), isNew: true);

    /// <summary>Goes on with a job of this or another process.</summary>
    /// <exception cref="ArgumentException">The handle leads elsewhere than to Adobe.</exception>
    public AdobeJob<TResult> Resume<TResult>(AdobeJobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Hosts.Check(handle);
        return Job<TResult>(handle, isNew: false);
    }

    /// <summary>Asks once.</summary>
    /// <returns>The reply, and how long Adobe asks to wait before the next poll.</returns>
    /// <exception cref="AdobeException">Adobe could not be asked, or answered with an error.</exception>
    /// <exception cref="JsonException">The reply is none.</exception>
    public async Task<(JobReply Reply, TimeSpan? RetryAfter)> PollAsync(AdobeJobHandle job, JobProtocol protocol, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, job.StatusUrl, AdobeCallClass.Status, cancellationToken).ConfigureAwait(false);
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using JsonDocument document = await JsonDocument.ParseAsync(body, default, cancellationToken).ConfigureAwait(false);
        JobReply reply = protocol.Read(document.RootElement, job);
        return (reply, Longer(RetryAfter.Read(response, time), reply.RetryAfter));
    }

    /// <summary>Asks for the job to be cancelled.</summary>
    /// <exception cref="AdobeException">Adobe could not be asked, or answered with an error.</exception>
    public async Task CancelAsync(JobProtocol protocol, Uri cancelUrl, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SendAsync(protocol.CancelMethod, cancelUrl, AdobeCallClass.Cancel, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What came of a reply: still going, a result, or an error.</summary>
    public JobLook<TResult> Conclude<TResult>(AdobeJobHandle job, JobReply reply) => reply.Phase switch
    {
        JobPhase.Succeeded => Succeeded<TResult>(job, reply),
        JobPhase.Partial => Partial<TResult>(job, reply),
        JobPhase.Over => new JobLook<TResult>(reply.Status, IsFinal: true, Error: JobErrors.Over(job, reply)) { Errors = reply.Errors },
        _ => new JobLook<TResult>(reply.Status),
    };

    private AdobeJob<TResult> Job<TResult>(AdobeJobHandle handle, bool isNew)
    {
        PolledJob<TResult> job = _shared.GetOrAdd(handle, () => new PolledJob<TResult>(this, handle, isNew));
        handle = Ledger?.Attach(handle, job) ?? handle;
        job.RecordId ??= handle.RecordId;
        return new AdobeJob<TResult>(handle, job);
    }

    private JobLook<TResult> Succeeded<TResult>(AdobeJobHandle job, JobReply reply)
    {
        try
        {
            if (reply.Result is { } json && Read<TResult>(json) is { } result)
            {
                return new JobLook<TResult>(reply.Status, IsFinal: true, result);
            }

            return Unreadable(null);
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException or InvalidOperationException)
        {
            return Unreadable(cause);
        }

        JobLook<TResult> Unreadable(Exception? cause) =>
            new(reply.Status, IsFinal: true, Error: JobErrors.Unreadable(job, reply.Status.State, typeof(TResult), cause));
    }

    private JobLook<TResult> Partial<TResult>(AdobeJobHandle job, JobReply reply)
    {
        JobLog.Partial(logger, job.JobId, reply.Status.State.Value, reply.Errors.Count);
        return Succeeded<TResult>(job, reply) with { Errors = reply.Errors, IsPartial = true };
    }

    // The result as it came, for whoever has no type for it. No context need know that one.
    private TResult? Read<TResult>(string json) =>
        typeof(TResult) == typeof(JsonElement) ? (TResult)(object)JsonElement.Parse(json) : serializer.FromString<TResult>(json);

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one > other || other is null ? one : other;

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, AdobeCallClass callClass, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        CallOptions.SetClass(request, callClass);
        HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await ApiErrors.ReadAsync(response, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
