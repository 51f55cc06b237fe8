using System.Text.Json;
using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Jobs;

/// <summary>Polls a job at a pace, or when there are news of it, and tells faults that pass from those that do not.</summary>
/// <param name="client">Asks Adobe.</param>
/// <param name="job">The job.</param>
/// <param name="isNew">Whether Adobe has just accepted it.</param>
internal sealed class JobPoll<TResult>(JobClient client, AdobeJobHandle job, bool isNew)
{
    private readonly JobProtocol _protocol = client.ProtocolOf(job);
    private readonly JobPace _pace = client.PaceOf(job, isNew);
    private readonly long _start = client.Time.GetTimestamp();
    private long _heard;
    private AdobeJobStatus? _seen;
    private UnknownWord? _unknown;

    /// <summary>Looks now. Every fault is thrown.</summary>
    public async Task<JobLook<TResult>> OnceAsync(CancellationToken cancellationToken) =>
        client.Conclude<TResult>(job, await ReplyAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Looks when it is time, and again for as long as there are only faults that may pass.</summary>
    public async Task<JobLook<TResult>> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await DueAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                JobReply reply = await ReplyAsync(cancellationToken).ConfigureAwait(false);
                CheckWord(reply);
                return client.Conclude<TResult>(job, reply);
            }
            catch (AdobeException fault) when (MayPass(fault))
            {
                Pause(fault);
                JobLog.FaultWaitedOut(client.Logger, job.JobId, fault.GetType().Name, fault.Message);
            }
        }
    }

    private async Task DueAsync(CancellationToken cancellationToken)
    {
        bool isDue = false;
        while (!isDue && _pace.Left is { } left && left > TimeSpan.Zero)
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Task<long> news = client.News.NextAsync(job.JobId, _heard, end.Token);

            // Timers count whole milliseconds: when one is over, there may be a part of one left.
            isDue = await Task.WhenAny(Task.Delay(left, client.Time, end.Token), news).ConfigureAwait(false) != news;
            await end.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (!isDue)
            {
                _heard = await news.ConfigureAwait(false);
                _pace.Hurry();
                JobLog.Announced(client.Logger, job.JobId);
            }
        }

        // The look that follows is answer enough to all the news so far.
        _heard = client.News.LatestOf(job.JobId) ?? _heard;
    }

    private async Task<JobReply> ReplyAsync(CancellationToken cancellationToken)
    {
        try
        {
            (JobReply reply, TimeSpan? retryAfter) = await client.PollAsync(job, _protocol, cancellationToken).ConfigureAwait(false);
            _pace.Next(retryAfter);
            _seen = reply.Status;
            return reply;
        }
        catch (AdobeApiException answer) when ((int)answer.StatusCode is 404 or 410)
        {
            throw JobErrors.Unknown(job, _seen?.State, answer);
        }
        catch (JsonException cause)
        {
            throw JobErrors.Garbage(job, _seen?.State, cause);
        }
    }

    // The job goes on at Adobe whatever happens to a poll. Only what will be the same next time ends the wait.
    private bool MayPass(AdobeException fault) => fault switch
    {
        { IsTransient: true } => true,
        AdobeApiException answer => (int)answer.StatusCode is < 300 or 499 or >= 500,
        AdobeJobException { InnerException: AdobeApiException { StatusCode: System.Net.HttpStatusCode.NotFound } } =>
            _seen is null && client.Time.GetElapsedTime(_start) < client.Options.NotFoundGrace,
        _ => false,
    };

    // A status store that lags behind is no fault of anybody's.
    private void Pause(AdobeException fault)
    {
        if (fault is AdobeJobException { InnerException: AdobeApiException })
        {
            _pace.Next(retryAfter: null);
        }
        else
        {
            _pace.BackOff((fault as AdobeApiException)?.RetryAfter);
        }
    }

    private void CheckWord(JobReply reply)
    {
        if (reply.Phase != JobPhase.Unknown)
        {
            _unknown = null;
            return;
        }

        string word = reply.Status.State.Value;
        if (_unknown?.Word != word)
        {
            JobLog.UnknownState(client.Logger, job.JobId, word);
            _unknown = new UnknownWord(word, client.Time.GetTimestamp());
        }
        else if (client.Time.GetElapsedTime(_unknown.Since) >= client.Options.UnknownStateTimeout)
        {
            throw JobErrors.UnknownState(job, reply.Status.State, client.Options.UnknownStateTimeout);
        }
    }

    private sealed record UnknownWord(string Word, long Since);
}
