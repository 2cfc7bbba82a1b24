# Python's smtplib with a new connection for each message, in threads. Prints what clients/rate.ts calls a Rate.
import json
import smtplib
import sys
import threading
import time
from email.message import EmailMessage

address, port, parallel, seconds, warm_seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5])
SENDER, RECIPIENT = "sender@client.example", "recipient@example.test"
counts = [0] * parallel
is_over = False


def loop(index):
    while not is_over:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = SENDER, RECIPIENT, "Test message"
        message.set_content("This is a test message, sent to see how fast a session is.")
        with smtplib.SMTP(address, port, local_hostname="client.example") as connection:
            connection.send_message(message)
        counts[index] += 1


threads = [threading.Thread(target=loop, args=(index,)) for index in range(parallel)]
for thread in threads:
    thread.start()
time.sleep(warm_seconds)
before, began, cpu = sum(counts), time.monotonic(), time.process_time()
time.sleep(seconds)
sessions, took, cpu_took = sum(counts) - before, time.monotonic() - began, time.process_time() - cpu
is_over = True
for thread in threads:
    thread.join()
print(json.dumps({"sessions": sessions, "seconds": took, "cpuSeconds": cpu_took}))
