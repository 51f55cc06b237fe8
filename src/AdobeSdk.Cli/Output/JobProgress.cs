using Spectre.Console;

namespace AdobeSdk.Cli.Output;

/// <summary>A bar on a terminal; one line a state in a pipe.</summary>
internal static class JobProgress
{
    public static Task<TResult> WaitAsync<TResult>(AdobeJob<TResult> job, CancellationToken cancellationToken) =>
        ShowAsync(job, progress => job.WaitAsync(progress, cancellationToken));

    public static Task<AdobeJobOutcome<TResult>> WaitForOutcomeAsync<TResult>(AdobeJob<TResult> job, CancellationToken cancellationToken) =>
        ShowAsync(job, progress => job.WaitForOutcomeAsync(new AdobeJobWaitOptions { Progress = progress }, cancellationToken));

    private static async Task<T> ShowAsync<TResult, T>(AdobeJob<TResult> job, Func<IProgress<AdobeJobStatus>, Task<T>> wait)
    {
        Terminal.Note("job", job.Id);
        if (!Terminal.People.Profile.Capabilities.Interactive || Console.IsErrorRedirected)
        {
            return await wait(new Lines()).ConfigureAwait(false);
        }

        return await Terminal.People.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => wait(new Bar(context.AddTask("pending"))))
            .ConfigureAwait(false);
    }

    private sealed class Bar(ProgressTask task) : IProgress<AdobeJobStatus>
    {
        public void Report(AdobeJobStatus value)
        {
            task.Description = Markup.Escape(value.State.Value);
            task.Value = value.State == AdobeJobState.Succeeded ? 100 : value.Progress ?? task.Value;
        }
    }

    private sealed class Lines : IProgress<AdobeJobStatus>
    {
        private AdobeJobState? _last;

        public void Report(AdobeJobStatus value)
        {
            if (_last != value.State)
            {
                _last = value.State;
                Terminal.Note("state", value.State.Value);
            }
        }
    }
}
