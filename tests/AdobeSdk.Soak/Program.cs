using System.CommandLine;
using AdobeSdk.Soak;

Option<int> seconds = new("--seconds") { Description = "How long the load lasts.", DefaultValueFactory = static _ => 60 };
Option<int> workers = new("--workers") { Description = "How many callers there are at a time.", DefaultValueFactory = static _ => 24 };
Option<int> perSecond = new("--per-second") { Description = "How many operations begin in a second, all callers together.", DefaultValueFactory = static _ => 25 };
Option<int> seed = new("--seed") { Description = "Of the mix of operations and faults.", DefaultValueFactory = static _ => 1 };
Option<FileInfo?> json = new("--json") { Description = "Writes the report to a file as well." };

RootCommand root = new("Mixed load with faults against the emulator, which runs as a process of its own: what fails, what is lost, what leaks.")
{
    seconds, workers, perSecond, seed, json,
};
root.SetAction(async (parsed, cancellationToken) =>
{
    var plan = new SoakPlan(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(workers), parsed.GetValue(perSecond), parsed.GetValue(seed));
    SoakReport report = await SoakRun.RunAsync(plan, cancellationToken);
    report.Print(Console.Out);
    if (parsed.GetValue(json) is { } file)
    {
        report.Write(file);
    }

    return report.Problems.Count;
});

Command emulator = new("emulator", "Runs the emulator until its input ends. The soak starts it itself.") { Hidden = true };
emulator.SetAction(static (_, cancellationToken) => EmulatorProcess.ServeAsync(cancellationToken));
root.Add(emulator);
return await root.Parse(args).InvokeAsync();
