using AdobeSdk.Emulator;
using Fleet.Settings;
using Fleet.Work;
using Fleet.Workers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Fleet.Reporting;

/// <summary>The live table; in a pipe, a line now and then.</summary>
internal sealed class ProgressTable(FleetOptions options, WorkerPool workers, AdobeEmulator emulator, Mishaps mishaps)
{
    private TimeSpan _nextLine;

    /// <summary>Shows the run while it lasts.</summary>
    public Task ShowAsync(Func<Action<Snapshot>, Task> run) => Console.IsOutputRedirected
        ? run(WriteLine)
        : AnsiConsole.Live(new Text("starting")).StartAsync(live => run(snapshot => live.UpdateTarget(Draw(snapshot))));

    private void WriteLine(Snapshot now)
    {
        if (now.Elapsed >= _nextLine)
        {
            _nextLine = now.Elapsed + TimeSpan.FromSeconds(5);
            Console.WriteLine($"{now.Elapsed:mm\\:ss}  {now.In(PromptState.Done)} of {options.Prompts} done, {now.Held.Values.Sum()} in hand, {workers.All.Count(worker => worker.IsAlive)} workers, {Submits()} submits in the last minute");
        }
    }

    private IRenderable Draw(Snapshot now)
    {
        Table table = new Table().RoundedBorder().AddColumns("worker", "", "in hand", "done");
        foreach (Worker worker in workers.All)
        {
            string state = worker.IsAlive ? "[green]at work[/]" : worker.KilledAt is { } at ? $"[red]killed at {at:0 %}[/]" : "[red]ended[/]";
            table.AddRow(worker.Name, state, $"{now.Held.GetValueOrDefault(worker.Name)}", $"{now.Done.GetValueOrDefault(worker.Name)}");
        }

        int done = now.In(PromptState.Done);
        string[] more = [.. mishaps.Log.Select(line => $"[grey]{Markup.Escape(line)}[/]")];
        return new Rows(
            [
                new Markup($"[bold]{done}[/] of {options.Prompts} done   {now.In(PromptState.Ambiguous)} ambiguous   {now.In(PromptState.Failed)} failed   {now.Elapsed:mm\\:ss}"),
                new Markup($"submits in the last minute {Submits()} of {options.PerMinute}   IMS calls {emulator.Requests.Count(Figures.TokenEndpoint)}"),
                table,
                .. more.Select(line => new Markup(line)),
            ]);
    }

    private int Submits()
    {
        DateTimeOffset since = DateTimeOffset.UtcNow.AddMinutes(-1);
        return emulator.Jobs.All.Count(job => job.AcceptedAt > since);
    }
}
