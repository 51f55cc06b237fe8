using AdobeSdk.Errors;
using AdobeSdk.Jobs.Protocols;

namespace AdobeSdk.Jobs;

/// <summary>The reasons why a job has no result.</summary>
internal static class JobErrors
{
    /// <summary>The job is over: failed, cancelled, given up.</summary>
    public static AdobeJobException Over(AdobeJobHandle job, JobReply reply)
    {
        string state = reply.Status.State.Value;
        bool policy = ApiErrors.IsPolicy(reply.Error.Code);
        string ended = state switch
        {
            "failed" => "failed",
            "timeout" => "was given up by Adobe, because it took too long",
            _ => "was cancelled",
        };
        string code = reply.Error.Code is null ? "" : $" with {reply.Error.Code}";
        string said = reply.Error.Message is null ? "" : $": {reply.Error.Message.TrimEnd('.')}";
        string advice = policy ? " Adobe's content policy forbids it: change the prompt or the input; the same job fails again." : "";
        return new AdobeJobException($"Job {job.JobId} {ended}{code}{said}.{advice}", job)
        {
            State = reply.Status.State,
            ErrorCode = reply.Error.Code,
            Errors = reply.Error.ValidationErrors,
            IsContentPolicy = policy,
            IsTransient = !policy && state is "timeout" || reply.Error.Code is "runtime_error" or "timeout_error",
        };
    }

    /// <summary>The job has succeeded, and its result is not what was asked for.</summary>
    public static AdobeJobException Unreadable(AdobeJobHandle job, AdobeJobState state, Type result, Exception? cause) => new(
        cause is null
            ? $"Job {job.JobId} succeeded, but Adobe's reply holds no result."
            : $"Job {job.JobId} succeeded, but its result cannot be read as {result.Name}: {Redaction.Clean(cause.Message)}",
        job,
        cause)
    {
        State = state,
    };

    /// <summary>The wait is over, the job perhaps not.</summary>
    public static AdobeJobException NotDone(AdobeJobHandle job, AdobeJobState? state, TimeSpan timeout) => new(
        $"Job {job.JobId} was not done within {timeout} (Adobe:Jobs:Timeout); last seen: {state?.Value ?? "never"}. It goes on at Adobe: wait again, or resume it from its handle.",
        job)
    {
        State = state,
        IsTransient = true,
    };

    /// <summary>A word that nobody knows has stood too long.</summary>
    public static AdobeJobException UnknownState(AdobeJobHandle job, AdobeJobState state, TimeSpan timeout) => new(
        $"Job {job.JobId} has been in the state '{Redaction.Clean(state.Value)}' for {timeout}, which this version of the SDK does not know (Adobe:Jobs:UnknownStateTimeout).",
        job)
    {
        State = state,
    };

    /// <summary>Adobe does not know the job, or no longer.</summary>
    public static AdobeJobException Unknown(AdobeJobHandle job, AdobeJobState? state, AdobeApiException cause) => new(
        $"Adobe does not know job {job.JobId}: its id is wrong, belongs to another organisation, or was forgotten after it ended. {cause.Message}",
        job,
        cause)
    {
        State = state,
        ErrorCode = cause.ErrorCode,
    };

    /// <summary>Whether the reason is that Adobe does not know the job.</summary>
    public static bool IsUnknown(AdobeJobException end) =>
        end.InnerException is AdobeApiException { StatusCode: System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone };

    /// <summary>A reply that is none.</summary>
    public static AdobeJobException Garbage(AdobeJobHandle job, AdobeJobState? state, Exception cause) =>
        new($"Adobe's reply to the poll of job {job.JobId} cannot be read: {Redaction.Clean(cause.Message)}", job, cause)
        {
            State = state,
            IsTransient = true,
        };

    /// <summary>The job cannot be cancelled.</summary>
    public static AdobeJobException NotCancelled(AdobeJobHandle job, AdobeApiException cause) =>
        new($"Job {job.JobId} was not cancelled. {cause.Message}", job, cause)
        {
            ErrorCode = cause.ErrorCode,
            State = cause.ErrorCode == "job_timeout" ? AdobeJobState.Timeout : null,
        };

    /// <summary>There is no way to cancel the job.</summary>
    public static AdobeJobException NoCancel(AdobeJobHandle job) =>
        new($"Job {job.JobId} cannot be cancelled: Adobe gave no address for it. Let it end, or stop waiting for it.", job);
}
