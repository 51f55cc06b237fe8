using System.CommandLine;
using System.Text.Json;
using AdobeSdk.Cli.Output;
using AdobeSdk.Cli.Sessions;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Cli.Commands;

/// <summary><c>adobe jobs …</c>: goes on with a job that this or another program has submitted, by its handle.</summary>
internal static class JobsCommand
{
    private const string FromInput = "-";

    public static Command Create() => new("jobs", "Jobs that were submitted before, by their handles: AdobeJob.ToHandle().ToJson(), or adobe firefly generate --no-wait.")
    {
        Command("watch", "Prints each state of a job until it is done; succeeds if the job does.", WatchAsync),
        Command("resume", "Waits for a job and prints its result as JSON.", ResumeAsync),
        Command("cancel", "Asks Adobe to cancel a job.", CancelAsync),
    };

    private static Command Command(string name, string description, Func<AdobeJob<JsonElement>, CancellationToken, Task<int>> run)
    {
        var file = new Argument<string>("handle")
        {
            Description = "The file that holds the handle; - for standard input.",
            DefaultValueFactory = _ => FromInput,
            HelpName = "FILE",
        };
        var command = new Command(name, $"{description} For example: adobe jobs {name} job.json") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string text = await ReadAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            await using AdobeSession session = AdobeSession.Open(services => services.AddFireflyClient());
            AdobeJob<JsonElement> job;
            try
            {
                job = session.Get<IFireflyClient>().Resume<JsonElement>(AdobeJobHandle.Parse(text));
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                Terminal.Error(e.Message);
                return ExitCode.Usage;
            }

            return await run(job, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private static Task<string> ReadAsync(string file, CancellationToken cancellationToken) =>
        file == FromInput ? Console.In.ReadToEndAsync(cancellationToken) : File.ReadAllTextAsync(file, cancellationToken);

    private static async Task<int> WatchAsync(AdobeJob<JsonElement> job, CancellationToken cancellationToken)
    {
        AdobeJobStatus? last = null;
        await foreach (AdobeJobStatus status in job.WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            if (status != last)
            {
                last = status;
                Console.WriteLine(status.Progress is { } percent ? FormattableString.Invariant($"{status.State} {percent:0} %") : status.State.Value);
            }
        }

        // What came of it: known by now, and nothing more is asked.
        AdobeJobOutcome<JsonElement> outcome = await job.WaitForOutcomeAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return Conclude(outcome);
    }

    private static async Task<int> ResumeAsync(AdobeJob<JsonElement> job, CancellationToken cancellationToken)
    {
        AdobeJobOutcome<JsonElement> outcome = await JobProgress.WaitForOutcomeAsync(job, cancellationToken).ConfigureAwait(false);
        if (outcome.HasResult)
        {
            Console.WriteLine(outcome.Result.GetRawText());
        }

        return Conclude(outcome);
    }

    private static async Task<int> CancelAsync(AdobeJob<JsonElement> job, CancellationToken cancellationToken)
    {
        await job.CancelAsync(cancellationToken).ConfigureAwait(false);
        Terminal.Note("job", $"{job.Id} is being cancelled");
        return ExitCode.Done;
    }

    private static int Conclude(AdobeJobOutcome<JsonElement> outcome)
    {
        foreach (AdobeJobError error in outcome.Errors)
        {
            Terminal.Note("part", $"{error.Location} {error.Code} {error.Message}");
        }

        if (outcome.HasResult && !outcome.IsPartial)
        {
            return ExitCode.Done;
        }

        Terminal.Error(outcome.Exception?.Message ?? "The job has succeeded in part only.");
        return ExitCode.Failed;
    }
}
