using System.CommandLine;
using Fleet;
using Fleet.Settings;
using Fleet.Work;

// A batch of prompts over several worker processes: Quartz, clustered on PostgreSQL, hands out the work; Redis holds what the
// workers share of Adobe's: the token, the limit, the ledger of what was submitted. Workers may be killed at any moment.
var prompts = new Option<int>("--prompts") { Description = "How many prompts the batch has.", DefaultValueFactory = _ => 200 };
var workers = new Option<int>("--workers") { Description = "How many worker processes.", DefaultValueFactory = _ => 4 };
var perMinute = new Option<int>("--per-minute") { Description = "The organisation's limit of submits a minute; the emulator enforces it.", DefaultValueFactory = _ => 600 };
var kill = new Option<int>("--kill") { Description = "How many workers are killed on the way (kill -9)." };
var restartRedis = new Option<bool>("--restart-redis") { Description = "Kill Redis in the middle and start it again." };
var keep = new Option<bool>("--keep") { Description = "Keep the folder with logs and data." };
var root = new RootCommand("Thousands of prompts over a fleet of workers, any of which may be killed.") { prompts, workers, perMinute, kill, restartRedis, keep };
root.SetAction(async (parsed, cancellationToken) =>
{
    var options = new FleetOptions(
        parsed.GetValue(prompts), parsed.GetValue(workers), parsed.GetValue(perMinute), parsed.GetValue(kill), parsed.GetValue(restartRedis), parsed.GetValue(keep));
    try
    {
        options.Check();
        return await FleetRun.RunAsync(options, cancellationToken);
    }
    catch (Exception e) when (e is FleetException or IOException)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
    catch (OperationCanceledException)
    {
        Console.Error.WriteLine("Cancelled; everything that was started has been ended.");
        return 130;
    }
});
root.Add(WorkerHost.Command());
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
