using Spectre.Console;

namespace AdobeSdk.Cli.Output;

/// <summary>A bar on a terminal; one line a state in a pipe.</summary>
internal static class JobProgress
{
    public static async Task<TResult> WaitAsync<TResult>(AdobeJob<TResult> job, CancellationToken cancellationToken)
    {
        Terminal.Note("job", job.Id);
        if (!Terminal.People.Profile.Capabilities.Interactive || Console.IsErrorRedirected)
        {
            return await job.WaitAsync(new Lines(), cancellationToken).ConfigureAwait(false);
        }

        return await Terminal.People.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => job.WaitAsync(new Bar(context.AddTask("pending")), cancellationToken))
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
