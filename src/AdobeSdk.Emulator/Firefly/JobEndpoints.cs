using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Status and cancel, which all job-taking operations share.</summary>
internal sealed class JobEndpoints(JobEngine engine)
{
    public async Task StatusAsync(HttpContext context)
    {
        if (Find(context) is not { } job)
        {
            await UnknownAsync(context).ConfigureAwait(false);
            return;
        }

        JobStatus status = await engine.PollAsync(job, context.RequestAborted).ConfigureAwait(false);
        await JobAnswers.StatusAsync(context, job, status).ConfigureAwait(false);
    }

    public Task CancelAsync(HttpContext context) => Find(context) is not { } job ? UnknownAsync(context) : job.Cancel(engine.Now) switch
    {
        null => Task.CompletedTask,
        JobStatus.CancelPending or JobStatus.Cancelled => Answer.ErrorAsync(context, 409, "job_already_canceled", "The job is cancelled already."),
        JobStatus.Succeeded or JobStatus.Failed => Answer.ErrorAsync(context, 409, "job_completed", "The job is over."),
        JobStatus.Timeout => Answer.ErrorAsync(context, 410, "job_timeout", "The job has timed out."),
        string word => Answer.ErrorAsync(context, 409, "job_cancel_failed", $"A job that is {word} can't be cancelled."),
    };

    private Job? Find(HttpContext context) =>
        engine.Find((string)context.Request.RouteValues["jobId"]!, context.Features.GetRequiredFeature<IssuedToken>().ClientId);

    private static Task UnknownAsync(HttpContext context) =>
        Answer.ErrorAsync(context, 404, "unknown_job_id", "No job of this id belongs to this client.");
}
